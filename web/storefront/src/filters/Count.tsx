import { useExact } from '../results/counts';
import { t } from '../texts';

/** How many items a value has: where the results are counted as so many or more, it is as well. */
export function Count({ of, read }: { of: number; /** Whether it is read out as a sentence. */ read?: boolean }) {
  const exact = useExact();
  return (
    <>
      {read === true && <span className="unseen">, {t.results(of, exact)}</span>}
      <span className="count" aria-hidden={read}>
        {t.count(of, exact)}
      </span>
    </>
  );
}
