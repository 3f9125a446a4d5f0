import { type Condition, find } from '../ask';
import { fetchRelated } from '../suggest/suggestions';
import { useFetched } from '../pages/useFetched';
import { Row } from '../parts/Row';
import { t } from '../texts';
import { inSameCategory } from './compared';
import type { ShopItem } from './item';

const MOST = 8;
const SEARCHES = 4;
const EACH = 2;

/** What is beside a product: films and live streams that show it, what could take its place, and what
 * goes with it. */
export function Beside({ item }: { item: ShopItem }) {
  const [showing] = useFetched(`showing ${item.id}`, (signal) => fetchShowing(item, signal));
  const [instead] = useFetched(`instead ${item.id}`, (signal) => fetchInstead(item, signal));
  const [along] = useFetched(`along ${item.id}`, (signal) => fetchAlong(item, signal));
  return (
    <div className="beside">
      <Row name={t.seenIn} fetched={showing} />
      <Row name={t.instead} fetched={instead} />
      <Row name={t.along} fetched={along} />
    </div>
  );
}

async function fetchShowing(item: ShopItem, signal: AbortSignal): Promise<ShopItem[]> {
  return (await find({ filter: { is: { shows: item.id } }, size: MOST }, signal)).items;
}

/** Products of the same category, those that its name is about first. */
export async function fetchInstead(item: ShopItem, signal: AbortSignal): Promise<ShopItem[]> {
  const category = inSameCategory(item);
  const query = item.categories[0]?.split(' > ').at(-1) ?? item.title;
  const all: Condition[] = [{ is: { kind: 'product' } }, { is: { available: true } }];
  const { items } = await find(
    { query, filter: { and: category === undefined ? all : [...all, category] }, size: MOST + 1 },
    signal,
  );
  return items.filter((each) => each.id !== item.id).slice(0, MOST);
}

/** Products of other categories of the same department that searches beside this product's kind lead
 * to; where there are few, its neighbours in the shop. */
export async function fetchAlong(item: ShopItem, signal: AbortSignal): Promise<ShopItem[]> {
  const names = (item.categories[0] ?? '').split(' > ').filter((name) => name !== '').slice(0, 4);
  const own = inSameCategory(item);
  if (own === undefined) {
    return [];
  }
  const department = { is: { 'categories.lvl0': names[0] } };
  const other: Condition[] = [{ is: { kind: 'product' } }, { is: { available: true } }, { not: own }, department];
  const related = await fetchRelated(names.at(-1) ?? '', signal).catch(() => []);
  const pages = await Promise.all(
    related.slice(0, SEARCHES).map((query) => find({ query, filter: { and: other }, size: EACH }, signal)),
  );
  const found = pages.flatMap((page) => page.items);
  const above = names.length > 1 ? { is: { [`categories.lvl${names.length - 2}`]: names.slice(0, -1).join(' > ') } } : own;
  const near =
    found.length >= MOST ? [] : (await find({ filter: { and: [...other, above] }, size: 4 * MOST }, signal)).items;
  return varied([...found, ...near].filter((each) => each.id !== item.id)).slice(0, MOST);
}

/** Items without repeats, and few of the same category. */
function varied(items: ShopItem[]): ShopItem[] {
  const seen = new Set<string>();
  const of = new Map<string, number>();
  return items.filter((item) => {
    const category = item.categories[0] ?? '';
    const there = of.get(category) ?? 0;
    if (seen.has(item.id) || there >= EACH) {
      return false;
    }
    seen.add(item.id);
    of.set(category, there + 1);
    return true;
  });
}
