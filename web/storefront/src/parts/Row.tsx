import { type ReactNode, useId } from 'react';
import { EAGER } from '../home/ahead';
import type { ShopItem } from '../item/item';
import type { Fetched } from '../pages/useFetched';
import { Tile } from './Tile';

const BONES = 6;

/** A row of items under a heading, to be pushed sideways. It keeps its height while it waits, and is not
 * there when there is nothing to show. */
export function Row({
  name,
  fetched,
  via,
  top,
  way,
}: {
  name: string;
  fetched: Fetched<ShopItem[]>;
  via?: string;
  /** Whether it is what a shopper sees first. */
  top?: boolean;
  /** Where more of it is. */
  way?: ReactNode;
}) {
  const id = useId();
  if (fetched.state === 'failed' || (fetched.state === 'there' && fetched.value.length === 0)) {
    return null;
  }
  return (
    <section className="row" aria-labelledby={id}>
      <div className="row-head">
        <h2 id={id}>{name}</h2>
        {way}
      </div>
      <ul className="row-items" tabIndex={-1}>
        {fetched.state === 'there'
          ? fetched.value.map((item, place) => (
              <li key={item.id}>
                <Tile item={item} via={via ?? ''} eager={top === true && place < EAGER} />
              </li>
            ))
          : Array.from({ length: BONES }, (_, at) => (
              <li key={at} className="tile skeleton" aria-hidden="true">
                <div className="picture" />
                <div className="bone" />
                <div className="bone bone-half" />
              </li>
            ))}
      </ul>
    </section>
  );
}
