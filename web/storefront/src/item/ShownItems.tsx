import { useEffect, useState } from 'react';
import { fetchItems } from '../client';
import { PlainCard } from '../results/Card';
import { t } from '../texts';
import type { ShopItem } from './item';

const MOST = 6;

/** The products that a film or a live stream shows. */
export function ShownItems({ item }: { item: ShopItem }) {
  const [products, setProducts] = useState<ShopItem[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    fetchItems(item.shows.slice(0, MOST), stop.signal).then(setProducts, () => setProducts([]));
    return () => stop.abort();
  }, [item]);
  return products.length === 0 ? null : (
    <section aria-labelledby="shown-items">
      <h3 id="shown-items">{item.kind === 'live' ? t.inThisLive : t.inThisVideo}</h3>
      <ul className="shown-items">
        {products.map((product) => (
          <li key={product.id}>
            <PlainCard item={product} />
          </li>
        ))}
      </ul>
    </section>
  );
}
