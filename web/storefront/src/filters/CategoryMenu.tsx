import type { HierarchicalMenuItem } from 'instantsearch.js/es/connectors/hierarchical-menu/connectHierarchicalMenu';
import type { MouseEvent } from 'react';
import { t } from '../texts';
import { categoryMenu, useCategories } from './categories';
import { Count } from './Count';
import { FilterGroup } from './FilterGroup';

interface Level {
  items: HierarchicalMenuItem[];
  address: (value: string) => string;
  choose: (event: MouseEvent, value: string) => void;
}

function Branch({ items, address, choose }: Level) {
  return (
    <ul className="tree">
      {items.map((item) => (
        <li key={item.value}>
          <a
            href={address(item.value)}
            className="tree-link"
            aria-current={item.isRefined ? 'true' : undefined}
            onClick={(event) => choose(event, item.value)}
          >
            <span>{item.label}</span>
            <Count of={item.count} />
          </a>
          {item.isRefined && item.data !== null && item.data.length > 0 && (
            <Branch items={item.data} address={address} choose={choose} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The category tree, opened along the chosen path. */
export function CategoryMenu() {
  const { items, choose, createURL } = useCategories(categoryMenu);
  if (items.length === 0) {
    return null;
  }
  return (
    <FilterGroup name={t.categories}>
      <Branch items={items} address={createURL} choose={choose} />
    </FilterGroup>
  );
}
