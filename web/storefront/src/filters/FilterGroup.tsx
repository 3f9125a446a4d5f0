import type { ReactNode } from 'react';
import { DownIcon } from '../parts/icons';

/** A filter with its name, which opens and closes. */
export function FilterGroup(props: {
  name: string;
  chosen?: number;
  open?: boolean;
  children: ReactNode;
}) {
  const { name, chosen = 0, open = true, children } = props;
  return (
    <details className="filter-group" open={open || chosen > 0}>
      <summary>
        <h3>{name}</h3>
        {chosen > 0 && <span className="pip">{chosen}</span>}
        <DownIcon />
      </summary>
      <div className="filter-body">{children}</div>
    </details>
  );
}
