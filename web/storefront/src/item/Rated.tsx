import { decimal } from '../format';
import { isPlain } from '../parts/Link';
import { Stars } from '../parts/Stars';
import { goToReviews } from '../reviews/Reviews';
import type { Totals } from '../reviews/reviews';
import { t } from '../texts';
import type { ShopItem } from './item';
import { likelyStars } from './likely';

/** The mean rating, how sure one can be of it, and the way to what shoppers said. */
export function Rated({ item, said }: { item: ShopItem; said: Totals | undefined }) {
  const reviewed = said !== undefined && said.count > 0;
  const [rating, count] = item.rating === undefined && reviewed ? [said.mean, said.count] : [item.rating, item.ratingCount];
  if (rating === undefined) {
    return <p className="rated-between">{t.notRated}</p>;
  }
  const [low, high] = (item.rating === undefined ? undefined : likelyStars(item.rating, item.ratingCount))?.map((stars) => decimal(stars)) ?? [];
  return (
    <div className="rated">
      {reviewed ? (
        <a
          href="#reviews"
          onClick={(event) => {
            if (isPlain(event)) {
              event.preventDefault();
              goToReviews();
            }
          }}
        >
          <Stars rating={rating} count={count} />
          <span className="unseen">{t.toReviews}</span>
        </a>
      ) : (
        <Stars rating={rating} count={count} />
      )}
      {low !== undefined && high !== undefined && low !== high && <span className="rated-between">{t.likelyBetween(low, high)}</span>}
    </div>
  );
}
