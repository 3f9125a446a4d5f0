import { type RefObject, useEffect, useState } from 'react';

/** How much of a card has to be seen for it to be the one in sight. */
const MOST_OF_IT = 0.6;

/** Which of the cards within a scroller is in sight, from 0. */
export function useInSight(scroller: RefObject<HTMLElement | null>, cards: number): number {
  const [place, setPlace] = useState(0);
  useEffect(() => {
    const all = [...(scroller.current?.querySelectorAll('.feed-card') ?? [])];
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find((entry) => entry.isIntersecting);
        if (seen !== undefined) {
          setPlace(all.indexOf(seen.target));
        }
      },
      { root: scroller.current, threshold: MOST_OF_IT },
    );
    all.forEach((card) => observer.observe(card));
    return () => observer.disconnect();
  }, [scroller, cards]);
  return place;
}
