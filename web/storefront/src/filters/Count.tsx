import { createContext, useContext } from 'react';
import { t } from '../texts';

/** Whether what is counted is exact, rather than so many or more: told once, as each look at the results is
 * one more that hears of every search. */
export const Exact = createContext(true);

/** How many items a value has: where the results are counted as so many or more, it is as well. */
export function Count({ of }: { of: number }) {
  return <span className="count">{t.count(of, useContext(Exact))}</span>;
}

/** The same as a sentence that is read out behind the value. */
export function CountRead({ of }: { of: number }) {
  return <span className="unseen">, {t.results(of, useContext(Exact))}</span>;
}
