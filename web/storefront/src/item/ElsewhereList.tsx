import { price, whole } from '../format';
import { useFetched } from '../pages/useFetched';
import { PlaceLink } from '../parts/Link';
import { t } from '../texts';
import { fetchElsewhere } from './elsewhere';
import type { ShopItem, ShopVariant } from './item';
import { numbersOf } from './same';

/** So many are listed at first. */
const FEW = 5;

/** The same thing of other sellers, and how the price to be paid here stands among theirs. Nothing where
 * there is none. */
export function ElsewhereList({ item, variant, now }: { item: ShopItem; variant: ShopVariant | undefined; now: number | undefined }) {
  const numbers = numbersOf(item, variant).join(' ');
  const [fetched] = useFetched(`elsewhere ${item.id} ${numbers}`, (signal) => fetchElsewhere(item, variant, signal));
  const first = fetched.state === 'there' ? fetched.value[0] : undefined;
  if (fetched.state !== 'there' || first === undefined) {
    return null;
  }
  const comparable = now !== undefined && first.currency === item.currency;
  return (
    <section className="elsewhere" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t.elsewhere(fetched.value.length)}</h2>
      {comparable && (
        <p>{now <= first.price ? t.cheapestHere(fetched.value.length + 1) : t.cheaperThere(price(now - first.price, first.currency))}</p>
      )}
      <ul>
        {fetched.value.slice(0, FEW).map((each) => (
          <li key={each.item.id}>
            <PlaceLink to={{ kind: 'item', id: each.item.id, via: '', ...(each.variant === undefined ? {} : { variant: each.variant.id }) }}>
              <span>{each.seller || t.theShop}</span>
              <span className="variant-price">{price(each.price, each.currency)}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
      {fetched.value.length > FEW && <p className="quiet">{t.elsewhereMore(whole(fetched.value.length - FEW))}</p>}
    </section>
  );
}
