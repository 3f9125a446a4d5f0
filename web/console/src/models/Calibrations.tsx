import { useState } from 'react';
import { words } from '../format';
import { Calibration } from './Calibration';
import { bins, type Head } from './models';

/** As many as are plotted unless all are asked for. */
const FEW = 3;

/** How well each head is calibrated that learnt from something, those with most cases first. */
export function Calibrations({ heads, notes }: { heads: Head[]; notes: Record<string, string> }) {
  const [all, setAll] = useState(false);
  const known = heads.filter((head) => bins(notes, head.name).length > 0);
  const shown = all ? known : known.slice(0, FEW);
  return (
    <>
      <div className="calibrations">
        {shown.map((head) => (
          <Calibration key={head.name} head={words(head.name)} bins={bins(notes, head.name)} />
        ))}
      </div>
      {known.length > FEW && (
        <div>
          <button type="button" className="button button-small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? `Show the first ${FEW}` : `Show all ${known.length} heads`}
          </button>
        </div>
      )}
    </>
  );
}
