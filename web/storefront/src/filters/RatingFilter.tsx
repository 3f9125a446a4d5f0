import { useNumericMenu } from 'react-instantsearch';
import { StarRow } from '../parts/Stars';
import { t } from '../texts';
import { FilterGroup } from './FilterGroup';

const STEPS = [4, 3, 2];
const ITEMS = [{ label: '' }, ...STEPS.map((stars) => ({ label: String(stars), start: stars }))];

/** At least so many stars. */
export function RatingFilter() {
  const { items, refine } = useNumericMenu({ attribute: 'rating', items: ITEMS });
  const chosen = items.some((item) => item.label !== '' && item.isRefined);
  return (
    <FilterGroup name={t.rating} chosen={chosen ? 1 : 0}>
      <fieldset className="radios">
        <legend className="unseen">{t.rating}</legend>
        {items.map((item) => (
          <label key={item.label} className="check">
            <input
              type="radio"
              name="rating"
              checked={item.isRefined}
              onChange={() => refine(item.value)}
            />
            <span className="box box-round" />
            {item.label === '' ? (
              <span>{t.anyRating}</span>
            ) : (
              <span className="rating-step">
                <StarRow part={Number(item.label) / 5} />
                <span className="unseen">{t.starsAndUp(Number(item.label))}</span>
                <span aria-hidden="true">{t.andUp}</span>
              </span>
            )}
          </label>
        ))}
      </fieldset>
    </FilterGroup>
  );
}
