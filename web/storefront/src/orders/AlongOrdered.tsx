import { useInstantSearch } from 'react-instantsearch';
import { findBeside } from '../ask';
import { useFetched } from '../pages/useFetched';
import { focusResults } from '../parts/focusResults';
import { Row } from '../parts/Row';
import { t } from '../texts';
import { meantOf } from './meant';

const MOST = 8;

/** What goes with the goods of the orders that a query means, and the way to what the shop has for its words. */
export function AlongOrdered({ query, lookAround }: { query: string; lookAround: () => void }) {
  const { results } = useInstantSearch();
  const ids = (meantOf(results)?.orders ?? []).flatMap((order) => order.lines.map(({ item }) => item));
  const [along] = useFetched(ids.join('\n'), async (signal) => (ids.length === 0 ? [] : findBeside('along', ids, MOST, signal)));
  return (
    <>
      {ids.length > 0 && <Row name={t.alongBought} fetched={along} />}
      <button type="button" className="link-button" onClick={() => {
        lookAround();
        focusResults();
      }}>
        {t.lookAround(query)}
      </button>
    </>
  );
}
