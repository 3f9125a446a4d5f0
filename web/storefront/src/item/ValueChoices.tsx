import { attributeName } from '../labels';
import { tellsSize } from '../filters/sizes';
import { Swatch } from '../parts/Swatch';
import { t } from '../texts';
import { type Axis, exactly, valueOf, withValue } from './axes';
import type { ShopVariant } from './item';
import { SizeMissing } from './SizeMissing';
import type { VariantListProps } from './VariantList';

type ValueChoicesProps = VariantListProps & { axes: Axis[] };

/** The values in which the variants of a product differ, one of each attribute chosen. A value that there
 * is not together with the others can still be chosen; the others follow. */
export function ValueChoices({ item, axes, chosen, open, missing, choose }: ValueChoicesProps) {
  const first = axes.find(({ name }) => tellsSize(name));
  const had = (axis: Axis) => (chosen === undefined || (open && tellsSize(axis.name)) ? undefined : valueOf(chosen, axis.name));
  return axes.map((axis) => (
    <fieldset className="variants variants-values" data-open={open && axis === first} key={axis.name}>
      <legend>
        {attributeName(axis.name)} <span className="variants-chosen">{had(axis) ?? ''}</span>
      </legend>
      {missing && axis === first && <SizeMissing name={attributeName(axis.name)} />}
      {axis.values.map((value) => (
        <Value key={value} axis={axis} value={value} checked={had(axis) === value}
          variant={exactly(item, axes, chosen, axis.name, value, open)}
          choose={() => {
            const next = withValue(item, axes, chosen, axis.name, value);
            if (next !== undefined) {
              choose(next, tellsSize(axis.name));
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
