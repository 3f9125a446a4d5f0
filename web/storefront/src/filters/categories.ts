import type { MouseEvent } from 'react';
import { useHierarchicalMenu, type UseHierarchicalMenuProps } from 'react-instantsearch';
import { leave, without } from '../place';

/** One menu for the strip and the filters, so that both show the same thing. */
export const categoryMenu: UseHierarchicalMenuProps = {
  attributes: ['categories.lvl0', 'categories.lvl1', 'categories.lvl2', 'categories.lvl3'],
  separator: ' > ',
  limit: 40,
  sortBy: ['name:asc'],
};

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** The category tree with links that work as links, and as filters when clicked plainly. */
export function useCategories(menu: UseHierarchicalMenuProps) {
  const { items, refine, createURL } = useHierarchicalMenu(menu);
  const chosen = items.find((item) => item.isRefined);
  const choose = (event: MouseEvent, value: string) => {
    if (!isPlainClick(event)) {
      return;
    }
    event.preventDefault();
    leave();
    if (value !== '') {
      refine(value);
    } else if (chosen !== undefined) {
      refine(chosen.value);
    }
  };
  return {
    items,
    chosen,
    choose,
    createURL: (value: string) => without(createURL(value === '' ? (chosen?.value ?? '') : value)),
  };
}
