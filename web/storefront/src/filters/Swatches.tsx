import { useRefinementList } from 'react-instantsearch';
import { attributeName } from '../labels';
import { Swatch } from '../parts/Swatch';
import { Count, CountRead } from './Count';
import { FilterGroup } from './FilterGroup';

/** Colours to tick, shown as what they look like. */
export function Swatches() {
  const { items, refine } = useRefinementList({
    attribute: 'color',
    limit: 18,
    sortBy: ['count:desc', 'name:asc'],
  });
  if (items.length === 0) {
    return null;
  }
  return (
    <FilterGroup name={attributeName('color')} chosen={items.filter((item) => item.isRefined).length}>
      <ul className="swatches">
        {items.map((item) => (
          <li key={item.value}>
            <label className="swatch-choice">
              <input type="checkbox" checked={item.isRefined} onChange={() => refine(item.value)} />
              <Swatch name={item.value} />
              <span className="swatch-name">{item.label}</span>
              <CountRead of={item.count} />
              <span aria-hidden="true">
                <Count of={item.count} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </FilterGroup>
  );
}
