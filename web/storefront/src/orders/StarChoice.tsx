import { t } from '../texts';

interface StarChoiceProps {
  name: string;
  /** 0 as long as none are chosen. */
  stars: number;
  /** Whether they were to be sent without being chosen. */
  missing: boolean;
  choose: (stars: number) => void;
}

/** One to five stars, none of which is chosen for the shopper. */
export function StarChoice({ name, stars, missing, choose }: StarChoiceProps) {
  const problem = `${name}-problem`;
  return (
    <fieldset
      className="star-choice"
      role="radiogroup"
      aria-required="true"
      aria-invalid={missing}
      aria-describedby={missing ? problem : undefined}
    >
      <legend>{t.yourStars}</legend>
      {[1, 2, 3, 4, 5].map((each) => (
        <label key={each}>
          <input type="radio" name={name} value={each} checked={stars === each} onChange={() => choose(each)} />
          {t.stars(each)}
        </label>
      ))}
      {missing && (
        <p id={problem} className="cart-problem" role="alert">
          {t.starsNeeded}
        </p>
      )}
    </fieldset>
  );
}

/** Takes the focus to the stars of a form. */
export function focusStars(form: HTMLElement): void {
  form.querySelector<HTMLElement>('.star-choice input')?.focus();
}
