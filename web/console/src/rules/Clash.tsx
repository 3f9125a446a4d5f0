import { Differences } from './Differences';
import { differing } from './differing';

interface ClashProps {
  message: string;
  /** What stands here; nothing of it was saved. */
  mine: unknown;
  /** What somebody else wrote; nothing where they removed it. */
  theirs: unknown;
  /** Writes what stands here over theirs. */
  over: () => void;
  /** Whether what stands here may not be written as it is. */
  unfit?: boolean;
  /** Goes on with theirs; nothing where there is none to go on with. */
  take: (() => void) | undefined;
  /** What going on with theirs is called. */
  taking: string;
  busy: boolean;
}

/** What stands where somebody else wrote first: what happened, their version, and the choice. */
export function Clash({ message, mine, theirs, over, unfit = false, take, taking, busy }: ClashProps) {
  const gone = theirs === undefined;
  return (
    <div className="told told-bad clash">
      <p role="alert">{message}</p>
      {!gone && (
        <details>
          <summary>See the other version</summary>
          <p className="small">What writing over it would change, each field as they have it and as it stands here:</p>
          <Differences all={differing(theirs, mine)} />
        </details>
      )}
      <div className="chips">
        {take !== undefined && (
          <button type="button" className="button button-small" disabled={busy} onClick={take}>
            {taking}
          </button>
        )}
        <button type="button" className="button button-small button-bad" disabled={busy || unfit} onClick={over}>
          {gone ? 'Write it anew' : 'Write over it'}
        </button>
      </div>
    </div>
  );
}
