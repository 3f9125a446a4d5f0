import { useClearRefinements, useCurrentRefinements } from 'react-instantsearch';
import { decimal, price } from '../format';
import { attributeName } from '../labels';
import { focusResults } from '../parts/focusResults';
import { CloseIcon } from '../parts/icons';
import { t } from '../texts';

export interface ChipsProps {
  chips: Chip[];
  clear: () => void;
}

interface Chip {
  key: string;
  label: string;
  remove: () => void;
}

type Group = ReturnType<typeof useCurrentRefinements>['items'][number];

/** The filters that are on, each with the words that a shopper knows it by.
 *
 * @param party what the seller or creator is called that the search is within
 * @param currency of prices, empty when it is not known */
export function useChips(party: string, currency: string): ChipsProps {
  const { items } = useCurrentRefinements();
  const { refine: clear } = useClearRefinements();
  return { chips: items.flatMap((group) => chipsOf(group, party, currency)), clear };
}

function chipsOf(group: Group, party: string, currency: string): Chip[] {
  if (group.attribute === 'price') {
    const bound = (operator: string) =>
      group.refinements.find((each) => each.operator === operator)?.value;
    const amount = (value: unknown) => (value === undefined ? '' : price(Number(value), currency));
    const label = t.priceChip(amount(bound('>=')), amount(bound('<=')));
    const remove = () => group.refinements.forEach((each) => group.refine(each));
    return [{ key: 'price', label: `${t.price} ${label}`, remove }];
  }
  return group.refinements.map((refinement) => ({
    key: `${group.attribute}:${refinement.value}`,
    label: labelOf(group.attribute, String(refinement.label), party),
    remove: () => group.refine(refinement),
  }));
}

function labelOf(attribute: string, label: string, party: string): string {
  if (attribute === 'available') {
    return t.onlyAvailable;
  }
  if (attribute === 'rating') {
    const stars = Number.parseFloat(label.replace(/[^\d.]/g, ''));
    return t.starsAndUp(stars);
  }
  if (attribute === 'seller' || attribute === 'creator') {
    // Its value is an id.
    return party || t[attribute];
  }
  if (attribute === 'kind') {
    return t.kinds[label] ?? label;
  }
  if (attribute.startsWith('categories.')) {
    return label.split(' > ').at(-1) ?? label;
  }
  return attribute === 'brand' || attribute === 'color'
    ? label
    : `${attributeName(attribute)}: ${asNumber(label)}`;
}

function asNumber(label: string): string {
  return /^\d+\.\d+$/.test(label) ? decimal(Number(label)) : label;
}

/** The filters that are on. One that is taken away takes its button with it, so that the results have the focus then. */
export function Chips({ chips, clear }: ChipsProps) {
  if (chips.length === 0) {
    return null;
  }
  const away = (take: () => void) => () => {
    take();
    focusResults();
  };
  return (
    <ul className="chips" aria-label={t.activeFilters}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button type="button" className="chip" aria-label={t.removeFilter(chip.label)} onClick={away(chip.remove)}>
            {chip.label}
            <CloseIcon />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link-button" onClick={away(clear)}>
          {t.clearAll}
        </button>
      </li>
    </ul>
  );
}
