import { Refused } from '../ask';
import { decimal, whole } from '../format';
import { CheckIcon } from '../parts/icons';
import { StarRow } from '../parts/Stars';
import { Failed } from '../results/Failed';
import { t } from '../texts';
import { Bars } from './Bars';
import { ReviewList } from './ReviewList';
import type { Totals } from './reviews';
import type { Reviewed } from './useReviews';

const ID = 'reviews';

/** Takes the focus and the view to the reviews of the page. */
export function goToReviews(): void {
  const heading = document.getElementById(ID);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

/** What shoppers say of a product. Nothing where nobody said anything, and where it is not known whether
 * somebody did.
 *
 * @param ratings how many ratings the product has in all, so that reviews that did not come are missed */
export function Reviews({ reviewed, ratings }: { reviewed: Reviewed; ratings: number }) {
  const { listed, failed, settled, retry } = reviewed;
  if (listed === undefined ? !settled || ratings === 0 || isNotThere(failed) : listed.totals.count === 0) {
    return null;
  }
  return (
    <section className="reviews" aria-labelledby={ID}>
      <h2 id={ID} tabIndex={-1}>
        {t.reviews}
      </h2>
      {listed !== undefined ? (
        <>
          <Summary totals={listed.totals} ratings={ratings} reviewed={reviewed} />
          <ReviewList listed={listed} reviewed={reviewed} />
        </>
      ) : failed !== undefined ? (
        <Failed retry={retry} />
      ) : (
        <p role="status">{t.reviewsLoading}</p>
      )}
    </section>
  );
}

/** Whether the shop has no reviews of such a product, rather than not having answered. */
function isNotThere(failed: unknown): boolean {
  return failed instanceof Refused && failed.status < 500;
}

/** What all say together, and the choice among them. */
function Summary({ totals, ratings, reviewed }: { totals: Totals; ratings: number; reviewed: Reviewed }) {
  const { choose, wanted } = reviewed;
  const { choice } = wanted;
  return (
    <div className="reviews-sum">
      <p className="reviews-mean">
        <strong>{decimal(totals.mean)}</strong>
        <StarRow part={totals.mean / 5} />
        <span>{t.reviewsOf(totals.count)}</span>
      </p>
      {ratings > totals.count && <p className="quiet">{t.ratingsBesides(ratings - totals.count)}</p>}
      <Bars totals={totals} chosen={choice.stars} choose={(stars) => choose({ ...choice, stars })} />
      {totals.withWords > 0 && totals.withWords < totals.count && (
        <label className="check">
          <input
            type="checkbox"
            checked={choice.worded}
            onChange={() => choose({ ...choice, worded: !choice.worded })}
          />
          <span className="box">
            <CheckIcon />
          </span>
          <span className="check-name">{t.wordedOnly}</span>
          <span className="count">{whole(totals.withWords)}</span>
        </label>
      )}
    </div>
  );
}
