import { time } from '../format';
import { useFocusBack } from '../parts/useFocusBack';
import { to } from '../routing';
import { type Review, starsOf } from './reviews';

interface OneProps {
  review: Review;
  catalogue: string;
  may: boolean;
  /** Whether the reason for hiding it is asked for. */
  open: boolean;
  ask: () => void;
  show: () => void;
}

/** What one shopper said: of which item, with how many stars, when, and why nobody else reads it where it is hidden. */
export function OneReview({ review, catalogue, may, open, ask, show }: OneProps) {
  const { item, title, stars, words, at, hidden } = review;
  const button = useFocusBack(open);
  const of = `the review of ${title || item} of ${time(at)}`;
  return (
    <>
      <div className="said-of">
        <a href={to('items', { catalogue, id: item })}>{title || item}</a>
        <p className="small">
          <span aria-hidden="true">{starsOf(stars)}</span>
          <span className="unseen">{stars} of 5</span> <span className="quiet">{time(at)}</span>
        </p>
      </div>
      <div className="said-words">
        {words === '' ? <p className="quiet">No words.</p> : <p dir="auto">{words}</p>}
        {hidden !== undefined && (
          <p className="small">
            <span className="tag tag-warn">hidden</span>{' '}
            <span className="quiet">
              {time(hidden.at)}
              {hidden.by !== '' && ` by ${hidden.by}`}:
            </span>{' '}
            {hidden.reason}
          </p>
        )}
      </div>
      {may && (
        <div className="chips">
          {hidden !== undefined && (
            <button type="button" className="button button-small" aria-label={`Show again ${of}`} onClick={show}>
              Show again
            </button>
          )}
          <button type="button" className="button button-small" ref={button} aria-expanded={open} aria-label={`${hidden === undefined ? 'Hide' : 'Other reason for hiding'} ${of}`} onClick={ask}>
            {hidden === undefined ? 'Hide' : 'Other reason'}
          </button>
        </div>
      )}
    </>
  );
}
