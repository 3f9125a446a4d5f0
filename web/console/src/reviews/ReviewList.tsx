import { useState } from 'react';
import { HideReview } from './HideReview';
import { OneReview } from './OneReview';
import type { Review } from './reviews';

interface ListProps {
  reviews: Review[];
  catalogue: string;
  /** Whether they may be hidden and shown again. */
  may: boolean;
  hide: (id: string, reason: string) => void;
  show: (id: string) => void;
}

/** Reviews in their order. The reason for hiding one is asked for below it. */
export function ReviewList({ reviews, catalogue, may, hide, show }: ListProps) {
  const [asked, setAsked] = useState<string>();
  return (
    <ul className="said">
      {reviews.map((each) => {
        const open = may && asked === each.id;
        return (
          <li key={each.id} data-review={each.id} data-hidden={each.hidden !== undefined}>
            <OneReview review={each} catalogue={catalogue} may={may} open={open} ask={() => setAsked(open ? undefined : each.id)} show={() => show(each.id)} />
            {open && (
              <HideReview review={each} close={() => setAsked(undefined)} hide={(reason) => {
                setAsked(undefined);
                hide(each.id, reason);
              }} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
