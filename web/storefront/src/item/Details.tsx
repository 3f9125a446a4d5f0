import { attributeName } from '../labels';
import { t } from '../texts';
import type { ShopItem } from './item';

/** What an item is like: its attributes, selling points and description. */
export function Details({ item }: { item: ShopItem }) {
  const rows = item.attributes.filter(([, value]) => value.length < 200);
  return (
    <>
      {item.bullets.length > 0 && (
        <ul className="bullets">
          {item.bullets.map((bullet) => (
            <li key={bullet}>{bullet}</li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <section>
          <h2>{t.details}</h2>
          <dl className="details">
            {rows.map(([name, value]) => (
              <div key={name}>
                <dt>{attributeName(name)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {item.description !== '' && (
        <section>
          <h2>{t.description}</h2>
          <p className="item-description">{item.description}</p>
        </section>
      )}
    </>
  );
}
