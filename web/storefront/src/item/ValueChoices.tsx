import { attributeName } from '../format';
import { Swatch } from '../parts/Swatch';
import { t } from '../texts';
import { type Axis, exactly, valueOf, withValue } from './axes';
import type { ShopItem, ShopVariant } from './item';

interface ValueChoicesProps {
  item: ShopItem;
  axes: Axis[];
  chosen: ShopVariant | undefined;
  choose: (variant: ShopVariant) => void;
}

/** The values in which the variants of a product differ, one of each attribute chosen. A value that there
 * is not together with the others can still be chosen; the others follow. */
export function ValueChoices({ item, axes, chosen, choose }: ValueChoicesProps) {
  return axes.map((axis) => (
    <fieldset className="variants variants-values" key={axis.name}>
      <legend>
        {axis.name === 'color' ? t.colour : attributeName(axis.name)} <span className="variants-chosen">{chosen === undefined ? '' : valueOf(chosen, axis.name)}</span>
      </legend>
      {axis.values.map((value) => (
        <Value key={value} axis={axis} value={value} checked={chosen !== undefined && valueOf(chosen, axis.name) === value}
          variant={exactly(item, axes, chosen, axis.name, value)}
          choose={() => {
            const next = withValue(item, axes, chosen, axis.name, value);
            if (next !== undefined) {
              choose(next);
            }
          }} />
      ))}
    </fieldset>
  ));
}

interface ValueProps {
  axis: Axis;
  value: string;
  checked: boolean;
  /** The variant that it leads to with all else as it is, if there is one. */
  variant: ShopVariant | undefined;
  choose: () => void;
}

function Value({ axis, value, checked, variant, choose }: ValueProps) {
  const without = variant === undefined ? t.notSo : variant.stock === 0 ? t.soldOut : '';
  return (
    <label className="variant" data-gone={without !== ''} title={without === '' ? undefined : without}>
      <input type="radio" name={`variant-${axis.name}`} checked={checked} onChange={choose} />
      <span className="variant-name">
        {axis.name === 'color' && <Swatch name={value} />}
        {value}
        {without !== '' && <span className="unseen">, {without}</span>}
      </span>
    </label>
  );
}
