import { usePagination } from 'react-instantsearch';
import { toTop } from '../depth';
import { whole } from '../format';
import { focusResults } from '../parts/focusResults';
import { LeftIcon, RightIcon } from '../parts/icons';
import { t } from '../texts';

/** The way to the other pages, as links that can be shared. */
export function Pages({ shown }: { shown: boolean }) {
  const { pages, currentRefinement, nbPages, isFirstPage, isLastPage, refine, createURL } =
    usePagination({ padding: 2 });
  if (!shown || nbPages <= 1) {
    return null;
  }
  const go = (page: number) => ({
    href: createURL(page),
    onClick: (event: React.MouseEvent) => {
      if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
        event.preventDefault();
        refine(page);
        focusResults();
        toTop();
      }
    },
  });
  return (
    <nav className="pages" aria-label={t.pages}>
      {!isFirstPage && (
        <a className="page-link" {...go(currentRefinement - 1)} aria-label={t.previous} rel="prev">
          <LeftIcon />
        </a>
      )}
      {pages.map((page) => (
        <a
          key={page}
          className="page-link"
          {...go(page)}
          aria-label={t.page(page + 1)}
          aria-current={page === currentRefinement ? 'page' : undefined}
        >
          {whole(page + 1)}
        </a>
      ))}
      {!isLastPage && (
        <a className="page-link" {...go(currentRefinement + 1)} aria-label={t.next} rel="next">
          <RightIcon />
        </a>
      )}
    </nav>
  );
}
