import { type RefObject, useEffect, useRef } from 'react';
import { stopsOf } from './useInSight';

/** Whether a shopper asked their device for less movement. */
export function isCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Goes some cards on from the one in sight, or back, and takes the focus there. Steps in a hurry count
 * from where the one before leads to. */
export function useSteps(scroller: RefObject<HTMLElement | null>, place: number): (by: number) => void {
  const aim = useRef<number>(undefined);
  useEffect(() => {
    const cards = scroller.current;
    const arrived = () => {
      aim.current = undefined;
    };
    cards?.addEventListener('scrollend', arrived);
    return () => cards?.removeEventListener('scrollend', arrived);
  }, [scroller]);
  useEffect(() => {
    aim.current = aim.current === place ? undefined : aim.current;
  }, [place]);
  return (by) => {
    const stops = stopsOf(scroller);
    const to = Math.max(0, Math.min((aim.current ?? place) + by, stops.length - 1));
    aim.current = to;
    stops[to]?.focus({ preventScroll: true });
    stops[to]?.scrollIntoView({ behavior: isCalm() ? 'auto' : 'smooth', block: 'start' });
  };
}
