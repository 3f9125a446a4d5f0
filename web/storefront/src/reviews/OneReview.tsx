import { useId, useState } from 'react';
import { fullDate, whole } from '../format';
import { CheckIcon } from '../parts/icons';
import { StarRow } from '../parts/Stars';
import { t } from '../texts';
import { isLong, type Review } from './reviews';

/** What one shopper says: stars, when, and words as they were typed. */
export function OneReview({ review }: { review: Review }) {
  const { stars, words, at } = review;
  const day = fullDate(at);
  return (
    <article className="review">
      <p className="review-head">
        <span role="img" aria-label={t.ratingAlone(whole(stars))}>
          <StarRow part={stars / 5} />
        </span>
        <time dateTime={new Date(at).toISOString()}>{day}</time>
        <span className="review-bought">
          <CheckIcon />
          {t.verified}
        </span>
      </p>
      {words !== '' && (isLong(words) ? <Folded words={words} of={day} /> : <Words words={words} />)}
    </article>
  );
}

function Words({ words, id, folded }: { words: string; id?: string; folded?: boolean }) {
  return (
    <p id={id} className="review-words" dir="auto" data-folded={folded}>
      {words}
    </p>
  );
}

/** Words of which only the first lines are shown until more is wanted. */
function Folded({ words, of }: { words: string; of: string }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const name = open ? t.readLess : t.readMore;
  return (
    <>
      <Words words={words} id={id} folded={!open} />
      <button
        type="button"
        className="link-button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={t.ofReview(name, of)}
        onClick={() => setOpen(!open)}
      >
        {name}
      </button>
    </>
  );
}
