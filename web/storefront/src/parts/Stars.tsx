import { brief, decimal, whole } from '../format';
import { t } from '../texts';
import { StarIcon } from './icons';

/** Five stars, filled as far as the mean rating goes. */
export function Stars({ rating, count }: { rating: number; count: number | undefined }) {
  const filled = Math.max(0, Math.min(5, rating));
  const spoken =
    count === undefined
      ? t.ratingAlone(decimal(rating))
      : t.ratingOf(decimal(rating), whole(count));
  return (
    <span className="stars" role="img" aria-label={spoken}>
      <StarRow part={filled / 5} />
      <span className="stars-number" aria-hidden="true">
        {decimal(rating)}
        {count !== undefined && <span className="stars-count"> ({brief(count)})</span>}
      </span>
    </span>
  );
}

export function StarRow({ part }: { part: number }) {
  const five = [1, 2, 3, 4, 5].map((each) => <StarIcon key={each} />);
  return (
    <span className="star-row" aria-hidden="true">
      <span className="star-row-empty">{five}</span>
      <span className="star-row-full" style={{ width: `${part * 100}%` }}>
        {five}
      </span>
    </span>
  );
}
