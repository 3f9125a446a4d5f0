import { priceRange } from '../format';
import { attributeName } from '../labels';
import { fetchRecords } from '../records';
import { t } from '../texts';
import { type Interest, told } from './interests';
import { useFetched } from './useFetched';

/** Parts whose values are ids: of parties, that have names, and of things, that say nothing here. */
const PARTIES = ['seller', 'creator'];
const LEFT_OUT = ['shows', 'host'];
const MOST = 20;

/** What the shop takes a shopper to be interested in, each as a bar of its share. */
export function Known({ interests }: { interests: Interest[] }) {
  const all = told(interests.filter(({ part }) => !LEFT_OUT.includes(part)), (from, to) => priceRange(from, to, '')).slice(0, MOST);
  const ids = all.filter(({ part }) => PARTIES.includes(part)).map(({ value }) => value);
  const [parties] = useFetched(ids.join('\n'), async (signal) => (ids.length === 0 ? [] : fetchRecords(ids, signal)));
  const nameOf = (id: string) =>
    String((parties.state === 'there' && parties.value.find((each) => each.objectID === id)?.name) || id);
  if (all.length === 0) {
    return <p>{t.nothingKnown}</p>;
  }
  return (
    <table className="known">
      <thead>
        <tr>
          <th scope="col">{t.knownPart}</th>
          <th scope="col">{t.knownValue}</th>
          <th scope="col">{t.knownShare}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ part, value, share }) => (
          <tr key={`${part} ${value}`}>
            <td>{attributeName(part)}</td>
            <td>{PARTIES.includes(part) ? nameOf(value) : value.split(' > ').join(' › ')}</td>
            <td>
              {t.percent(Math.round(share * 100))}
              <span className="known-bar" aria-hidden="true">
                <span style={{ width: `${100 * share}%` }} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
