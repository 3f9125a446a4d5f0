import { useToggleRefinement } from 'react-instantsearch';
import { t } from '../texts';

/** Only what can be bought now. */
export function AvailableToggle() {
  const { value, refine } = useToggleRefinement({ attribute: 'available', on: true });
  return (
    <div className="filter-group filter-toggle">
      <label className="switch">
        <span>{t.onlyAvailable}</span>
        <input
          type="checkbox"
          role="switch"
          checked={value.isRefined}
          onChange={() => refine({ isRefined: value.isRefined })}
        />
        <span className="switch-track" aria-hidden="true" />
      </label>
    </div>
  );
}
