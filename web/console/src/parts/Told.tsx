import { createContext, type ReactNode, useContext } from 'react';
import { Refused } from '../api';
import type { Asked } from '../useAsk';

/** Whether the page says already that the key lacks the right to see it. */
export const Unseeing = createContext(false);

/** Why something was not done, and which right is missing where that is the reason. */
export function Failure({ error }: { error: Error }) {
  const lacks = error instanceof Refused && error.lacksRight;
  if (useContext(Unseeing) && lacks) {
    return (
      <p className="empty" role="alert">
        Not shown: {missing(error)}
      </p>
    );
  }
  return (
    <div className="told told-bad" role="alert">
      <strong>{lacks ? 'Your key does not allow this:' : 'That did not work.'}</strong>{' '}
      <span>{lacks ? missing(error) : error.message}</span>
    </div>
  );
}

/** The right that is missing, without what the page says itself. */
const missing = (error: Error): string => error.message.replace(/^this key does not allow that:\s*/, '');

/** The answer to a question, or why there is none yet.
 *
 * @param alone whether the answer before goes when the question now has none, as it was another question */
export function Answered<T>({ asked, alone, children }: { asked: Asked<T>; alone?: boolean; children: (data: T) => ReactNode }) {
  return (
    <>
      {asked.failed !== undefined && <Failure error={asked.failed} />}
      {asked.data !== undefined && !(alone === true && asked.failed !== undefined) && children(asked.data)}
      {asked.data === undefined && asked.waiting && <Waiting />}
    </>
  );
}

export function Waiting() {
  return (
    <p className="waiting" role="status">
      <span className="spinner" aria-hidden="true" /> Asking the server
    </p>
  );
}

/** What stands where there is nothing. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>;
}
