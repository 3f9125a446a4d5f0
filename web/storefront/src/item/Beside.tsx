import { find, findBeside } from '../ask';
import { type Fetched, useFetched } from '../pages/useFetched';
import { Row } from '../parts/Row';
import { t } from '../texts';
import type { ShopItem } from './item';

const MOST = 8;

/** What is beside a product: films and live streams that show it, what could take its place, and what
 * goes with it. */
export function Beside({ item }: { item: ShopItem }) {
  const [showing] = useFetched(`showing ${item.id}`, async (signal) =>
    (await find({ filter: { is: { shows: item.id } }, size: MOST }, signal)).items,
  );
  const [instead] = useFetched(`instead ${item.id}`, (signal) => findBeside('instead', [item.id], MOST, signal));
  return (
    <div className="beside">
      <Row name={t.seenIn} fetched={showing} />
      <Row name={t.instead} fetched={instead} />
      <Along name={t.along} ids={[item.id]} but={instead} />
    </div>
  );
}

interface AlongProps {
  name: string;
  ids: string[];
  /** What is shown already, which is waited for. */
  but?: Fetched<ShopItem[]>;
}

/** What goes along with products; nothing beside none. */
export function Along({ name, ids, but = { state: 'there', value: [] } }: AlongProps) {
  const [along] = useFetched(`along ${ids.join(' ')}`, (signal) =>
    ids.length === 0 ? Promise.resolve([]) : findBeside('along', ids, MOST, signal),
  );
  return <Row name={name} fetched={but.state === 'waiting' ? but : beyond(along, but)} />;
}

function beyond(along: Fetched<ShopItem[]>, but: Fetched<ShopItem[]>): Fetched<ShopItem[]> {
  const known = new Set(but.state === 'there' ? but.value.map(({ id }) => id) : []);
  return along.state === 'there' ? { ...along, value: along.value.filter(({ id }) => !known.has(id)) } : along;
}
