import { useFetched } from '../pages/useFetched';
import { t } from '../texts';
import { fetchCompared } from './compared';
import type { ShopItem } from './item';

const DAYS_NEW = 45;

/** What speaks for an item, each with its reason: it is cheap among its like, sold often, new. Room is
 * kept for it, so that nothing moves when it comes. */
export function Standing({ item }: { item: ShopItem }) {
  const [compared] = useFetched(item.id, (signal) => fetchCompared(item, signal));
  const said = compared.state === 'there' ? compared.value : undefined;
  const badges: [name: string, reason: string][] = [];
  if (said?.soldMore === 0) {
    badges.push([t.badgeSold, t.badgeSoldWhy(said.of, said.category)]);
  }
  if (said !== undefined && said.dearer === said.of - 1) {
    badges.push([t.badgeCheap, t.badgeCheapWhy(said.of, said.category)]);
  }
  const age = (Date.now() - Date.parse(item.released)) / 86_400_000;
  if (age >= 0 && age < DAYS_NEW) {
    badges.push([t.badgeNew, t.badgeNewWhy(Math.floor(age))]);
  }
  return (
    <div className="standing">
      <p className="standing-price">
        {said === undefined ? '' : t.dearerThan(said.dearer, said.of - 1, said.category)}
      </p>
      {badges.length > 0 && (
        <ul className="standing-badges">
          {badges.map(([name, reason]) => (
            <li key={name}>
              <span className="badge badge-good">{name}</span> {reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
