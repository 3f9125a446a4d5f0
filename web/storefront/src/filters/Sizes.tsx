import { useRefinementList } from 'react-instantsearch';
import { CountRead } from './Count';
import { FilterGroup } from './FilterGroup';
import { bySize } from './sizes';

interface SizesProps {
  attribute: string;
  name: string;
  open?: boolean;
}

/** Sizes to tick, in the order of size. */
export function Sizes({ attribute, name, open = true }: SizesProps) {
  const { items, refine } = useRefinementList({ attribute, limit: 30 });
  if (items.length === 0) {
    return null;
  }
  const ordered = [...items].sort((a, b) => bySize(a.value, b.value));
  return (
    <FilterGroup name={name} chosen={items.filter((item) => item.isRefined).length} open={open}>
      <ul className="sizes">
        {ordered.map((item) => (
          <li key={item.value}>
            <label className="size-choice">
              <input type="checkbox" checked={item.isRefined} onChange={() => refine(item.value)} />
              <span>{item.label}</span>
              <CountRead of={item.count} />
            </label>
          </li>
        ))}
      </ul>
    </FilterGroup>
  );
}
