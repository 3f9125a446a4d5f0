import { useState } from 'react';
import { useRefinementList } from 'react-instantsearch';
import { CheckIcon } from '../parts/icons';
import { t } from '../texts';
import { Count } from './Count';
import { FilterGroup } from './FilterGroup';

interface CheckListProps {
  attribute: string;
  name: string;
  searchable?: boolean;
  labels?: Record<string, string>;
  open?: boolean;
}

/** Values of an attribute to tick, any of which an item may have. */
export function CheckList({ attribute, name, labels, searchable = false, open = true }: CheckListProps) {
  const [wanted, setWanted] = useState('');
  const list = useRefinementList({
    attribute,
    limit: 6,
    showMore: true,
    showMoreLimit: 30,
    sortBy: ['isRefined', 'count:desc', 'name:asc'],
  });
  const chosen = list.items.filter((item) => item.isRefined).length;
  if (list.items.length === 0 && wanted === '') {
    return null;
  }
  return (
    <FilterGroup name={name} chosen={chosen} open={open}>
      {searchable && (list.canToggleShowMore || wanted !== '') && (
        <input
          className="field field-small"
          type="search"
          value={wanted}
          placeholder={t.findBrand}
          aria-label={t.findBrand}
          autoComplete="off"
          onChange={(event) => {
            setWanted(event.currentTarget.value);
            list.searchForItems(event.currentTarget.value);
          }}
        />
      )}
      {list.items.length === 0 && <p className="hint">{t.noSuchValue}</p>}
      <ul className="checks">
        {list.items.map((item) => (
          <li key={item.value}>
            <label className="check">
              <input
                type="checkbox"
                checked={item.isRefined}
                onChange={() => {
                  list.refine(item.value);
                  setWanted('');
                }}
              />
              <span className="box">
                <CheckIcon />
              </span>
              <span className="check-name">{labels?.[item.value] ?? item.label}</span>
              <Count of={item.count} />
            </label>
          </li>
        ))}
      </ul>
      {list.canToggleShowMore && wanted === '' && (
        <button type="button" className="link-button" onClick={list.toggleShowMore}>
          {list.isShowingMore ? t.showLess : t.showMore}
          <span className="unseen"> {name}</span>
        </button>
      )}
    </FilterGroup>
  );
}
