import { price } from '../format';
import { Swatch } from '../parts/Swatch';
import { t } from '../texts';
import type { ShopItem, ShopVariant } from './item';

export interface VariantListProps {
  item: ShopItem;
  chosen: ShopVariant | undefined;
  choose: (variant: ShopVariant) => void;
}

/** The variants of a product with their prices, one of which is chosen. */
export function VariantList({ item, chosen, choose }: VariantListProps) {
  return (
    <fieldset className="variants">
      <legend>{t.variants}</legend>
      {item.variants.map((variant) => (
        <label key={variant.id} className="variant" data-gone={variant.stock === 0}>
          <input
            type="radio"
            name="variant"
            checked={variant === chosen}
            onChange={() => choose(variant)}
          />
          <VariantName variant={variant} />
          <span className="variant-price">
            {variant.stock === 0
              ? t.soldOut
              : variant.price !== undefined && price(variant.price, variant.currency)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function VariantName({ variant }: { variant: ShopVariant }) {
  const colour = variant.attributes.find(([name]) => name === 'color')?.[1];
  const words = variant.attributes.map(([, value]) => value).join(', ');
  return (
    <span className="variant-name">
      {colour !== undefined && <Swatch name={colour} />}
      {words === '' ? variant.id : words}
    </span>
  );
}
