import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { Feed } from './feed';

/** How much of a card has to be seen for it to be the one in sight. */
const MOST_OF_IT = 0.6;

/** Where a scroller stops: at the cards, and at what stands behind the last. */
export function stopsOf(scroller: RefObject<HTMLElement | null>): HTMLElement[] {
  return [...(scroller.current?.querySelectorAll<HTMLElement>('.feed-card, .feed-end') ?? [])];
}

/** Which of the cards of a feed is in sight, from 0; their number for what stands behind the last.
 *
 * @param first the one to begin with */
export function useInSight(scroller: RefObject<HTMLElement | null>, feed: Feed, first: number): number {
  const [place, setPlace] = useState(first);
  const some = feed.cards.length > 0;
  // Until the first cards come, what stands behind the last is in sight; few cards would leave it there.
  useLayoutEffect(() => {
    stopsOf(scroller)[first]?.scrollIntoView({ behavior: 'instant', block: 'start' });
  }, [some]);
  useEffect(() => {
    const all = stopsOf(scroller);
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find((entry) => entry.intersectionRatio >= MOST_OF_IT);
        if (seen !== undefined) {
          setPlace(all.indexOf(seen.target as HTMLElement));
        }
      },
      { root: scroller.current, threshold: MOST_OF_IT },
    );
    all.forEach((stop) => observer.observe(stop));
    return () => observer.disconnect();
  }, [scroller, feed]);
  return place;
}
