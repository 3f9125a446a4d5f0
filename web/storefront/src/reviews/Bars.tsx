import { whole } from '../format';
import { CloseIcon, StarIcon } from '../parts/icons';
import { t } from '../texts';
import { shareOf, type Totals } from './reviews';

interface BarsProps {
  totals: Totals;
  /** 0 while none are. */
  chosen: number;
  choose: (stars: number) => void;
}

/** How many gave how many stars: a bar for each, which keeps only those, and all again when it is pressed
 * once more. */
export function Bars({ totals, chosen, choose }: BarsProps) {
  return (
    <div className="bars" role="group" aria-label={t.starsGiven}>
      {[5, 4, 3, 2, 1].map((stars) => {
        const share = shareOf(totals, stars);
        return (
          <button
            key={stars}
            type="button"
            className="bar"
            aria-pressed={chosen === stars}
            onClick={() => choose(chosen === stars ? 0 : stars)}
          >
            <span className="unseen">{t.starsShare(stars, totals.byStars[stars - 1] ?? 0, share)}</span>
            <span className="bar-stars" aria-hidden="true">
              {whole(stars)}
              <StarIcon />
            </span>
            <span className="bar-line">
              <span style={{ width: `${share}%` }} />
            </span>
            <span className="bar-share" aria-hidden="true">
              {chosen === stars ? <CloseIcon /> : t.percent(share)}
            </span>
          </button>
        );
      })}
    </div>
  );
}
