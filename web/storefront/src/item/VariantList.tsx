import { price } from '../format';
import { Swatch } from '../parts/Swatch';
import { t } from '../texts';
import type { ShopItem, ShopVariant } from './item';
import { SizeMissing } from './SizeMissing';
import { choiceName } from './sizing';

export interface VariantListProps {
  item: ShopItem;
  chosen: ShopVariant | undefined;
  /** Whether the size of what is chosen is still to be chosen. */
  open: boolean;
  /** Whether it was to be bought before that. */
  missing: boolean;
  /** @param sized whether a size was chosen with it */
  choose: (variant: ShopVariant, sized: boolean) => void;
}

/** The variants of a product with their prices, one of which is chosen. */
export function VariantList({ item, chosen, open, missing, choose }: VariantListProps) {
  const name = choiceName(item);
  return (
    <fieldset className="variants" data-open={open}>
      <legend>{name}</legend>
      {missing && <SizeMissing name={name} />}
      {item.variants.map((variant) => (
        <label key={variant.id} className="variant" data-gone={variant.stock === 0}>
          <input
            type="radio"
            name="variant"
            checked={!open && variant === chosen}
            onChange={() => choose(variant, true)}
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
