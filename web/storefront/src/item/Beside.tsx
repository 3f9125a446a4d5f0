import { find, findBeside } from '../ask';
import { useFetched } from '../pages/useFetched';
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
      <Along name={t.along} ids={[item.id]} but={instead.state === 'there' ? instead.value : []} />
    </div>
  );
}

/** What goes along with products, but for what is shown already; nothing beside none. */
export function Along({ name, ids, but = [] }: { name: string; ids: string[]; but?: ShopItem[] }) {
  const [along] = useFetched(`along ${ids.join(' ')}`, (signal) =>
    ids.length === 0 ? Promise.resolve([]) : findBeside('along', ids, MOST, signal),
  );
  const fresh = (items: ShopItem[]) => items.filter((item) => but.every((other) => other.id !== item.id));
  return <Row name={name} fetched={along.state === 'there' ? { ...along, value: fresh(along.value) } : along} />;
}
