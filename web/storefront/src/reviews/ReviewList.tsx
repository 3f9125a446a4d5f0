import { type RefObject, useLayoutEffect, useRef } from 'react';
import { DownIcon } from '../parts/icons';
import { Failed } from '../results/Failed';
import { t } from '../texts';
import { OneReview } from './OneReview';
import { ALL, type Listed, type Sort, SORTS } from './reviews';
import type { Reviewed } from './useReviews';

/** The reviews of a choice in their order, and the way to more of them. */
export function ReviewList({ listed, reviewed }: { listed: Listed; reviewed: Reviewed }) {
  const { wanted, waiting, failed, choose, more, retry } = reviewed;
  const { choice, from } = wanted;
  const { reviews, found, next } = listed;
  const list = useFocusOnNew(reviews.length, from);
  const gone = failed !== undefined && from === 0;
  return (
    <div className="reviews-list">
      <div className="reviews-head">
        <p role="status">
          {waiting || gone ? '' : found === 0 ? t.noReviewsOf(choice.stars) : t.reviewsShown(reviews.length, found)}
        </p>
        <label className="select">
          <span className="select-name">{t.sortBy}</span>
          <select value={choice.sort} onChange={(event) => choose({ ...choice, sort: event.currentTarget.value as Sort })}>
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t.reviewSorts[sort]}
              </option>
            ))}
          </select>
          <DownIcon />
        </label>
      </div>
      {!gone && (
        <ol ref={list} aria-busy={waiting}>
          {reviews.map((review) => (
            <li key={review.id} tabIndex={-1}>
              <OneReview review={review} />
            </li>
          ))}
        </ol>
      )}
      {failed !== undefined && <Failed retry={retry} />}
      {found === 0 && !gone && (
        <button type="button" className="button" onClick={() => choose({ ...ALL, sort: choice.sort })}>
          {t.allReviews}
        </button>
      )}
      {!gone && next < found && (
        <button type="button" className="button" aria-disabled={waiting} onClick={() => waiting || (failed === undefined ? more() : retry())}>
          {t.moreReviews}
        </button>
      )}
    </div>
  );
}

/** A list that takes the focus to the first of what came to it, where the button that asked for it is gone. */
function useFocusOnNew(length: number, from: number): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(length);
  useLayoutEffect(() => {
    const first = list.current?.children[before.current];
    if (from > 0 && first instanceof HTMLElement && document.activeElement === document.body) {
      first.focus({ preventScroll: true });
    }
    before.current = length;
  }, [length, from]);
  return list;
}
