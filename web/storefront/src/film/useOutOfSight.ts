import { type RefObject, useEffect, useRef } from 'react';

/** What shows less than this of itself is out of sight. */
const SEEN = 0.2;

/** Does something whenever an element goes out of sight. */
export function useOutOfSight(of: RefObject<Element | null>, gone: () => void): void {
  const then = useRef(gone);
  then.current = gone;
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if ((entries.at(-1)?.intersectionRatio ?? 1) < SEEN) {
          then.current();
        }
      },
      { threshold: SEEN },
    );
    if (of.current !== null) {
      observer.observe(of.current);
    }
    return () => observer.disconnect();
  }, [of]);
}
