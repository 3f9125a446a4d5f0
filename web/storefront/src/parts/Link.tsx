import type { MouseEvent, ReactNode } from 'react';
import { home, shop } from '../config';
import type { IndexState } from '../asTyped';
import { type Place, placeAddress, show } from '../place';
import { toQueryString, toRoute } from '../routing';
import { useSearch } from './useSearch';

/** Whether a click asks for nothing more than to follow the link here. */
export function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

interface Common {
  className?: string;
  label?: string;
  children: ReactNode;
}

/** A link to a page of its own. */
export function PlaceLink({ to, className, label, children, before }: Common & { to: Place; before?: () => void }) {
  return (
    <a
      className={className}
      href={placeAddress(to)}
      aria-label={label}
      onClick={(event) => {
        if (isPlain(event)) {
          event.preventDefault();
          before?.();
          show(to);
        }
      }}
    >
      {children}
    </a>
  );
}

/** A link to a search, which closes the page that is open. */
export function SearchLink({ to, className, label, children }: Common & { to: IndexState }) {
  const search = useSearch();
  return (
    <a
      className={className}
      href={home() + toQueryString(toRoute(to, shop.catalogue), null)}
      aria-label={label}
      onClick={(event) => {
        if (isPlain(event)) {
          event.preventDefault();
          search(to);
        }
      }}
    >
      {children}
    </a>
  );
}
