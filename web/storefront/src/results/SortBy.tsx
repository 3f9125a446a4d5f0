import { useSortBy } from 'react-instantsearch';
import { shop } from '../config';
import { DownIcon } from '../parts/icons';
import { t } from '../texts';

const ITEMS = Object.entries(t.sorts).map(([order, label]) => ({
  label,
  value: order === 'relevance' ? shop.catalogue : `${shop.catalogue}_${order}`,
}));

export function SortBy() {
  const { currentRefinement, refine } = useSortBy({ items: ITEMS });
  return (
    <label className="select">
      <span className="select-name">{t.sortBy}</span>
      <select
        id="sort"
        value={currentRefinement}
        onChange={(event) => refine(event.currentTarget.value)}
      >
        {ITEMS.map((item) => (
          <option key={item.value} value={item.value}>
            {item.label}
          </option>
        ))}
      </select>
      <DownIcon />
    </label>
  );
}
