import { type FormEvent, useState } from 'react';
import { LONGEST, type Review } from './reviews';

interface HideProps {
  review: Review;
  hide: (reason: string) => void;
  close: () => void;
}

/** Asks for the reason of hiding a review, below it. */
export function HideReview({ review, hide, close }: HideProps) {
  const [reason, setReason] = useState(review.hidden?.reason ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    hide(reason);
  };
  return (
    <form className="told fields said-why" aria-label="Hide this review" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <label className="wide">
        Why no shopper should read it
        <input className="field" name="reason" value={reason} required maxLength={LONGEST} autoFocus onChange={(event) => setReason(event.target.value)} />
      </label>
      <button type="submit" className="button button-bad" disabled={reason.trim() === ''}>
        {review.hidden === undefined ? 'Hide it' : 'Keep this reason'}
      </button>
      <button type="button" className="button" onClick={close}>
        Leave it
      </button>
    </form>
  );
}
