import { useCallback, useEffect, useState } from 'react';

/** How a film lies: higher than wide, or not; unknown as long as its size may still become known. */
export type Lies = 'unknown' | 'tall' | 'wide';

export interface Shape {
  lies: Lies;
  /** Width over height of a tall one. */
  ratio: number;
}

/** Milliseconds for which a page waits for the size of its film, so that nothing moves when that is known. */
const PATIENCE = 1_500;

/** No frame is narrower, since its bar has to fit. */
const NARROWEST = 0.5;

const WIDE: Shape = { lies: 'wide', ratio: 1 };

/** The shape of a film of a size in pixels; one of no size is taken as wide. */
export function shapeOf(width: number, height: number): Shape {
  return width > 0 && width < height ? { lies: 'tall', ratio: Math.max(NARROWEST, width / height) } : WIDE;
}

/** The shape of the film of an item, which once it is said stays as it is.
 *
 * @param real whether it is a film whose size is not known before the browser read it
 * @returns the shape, and what takes the size that the browser tells */
export function useShape(item: string, real: boolean): [Shape, (width: number, height: number) => void] {
  const [known, setKnown] = useState<{ item: string; shape: Shape }>();
  const say = useCallback(
    (shape: Shape) => setKnown((before) => (before?.item === item ? before : { item, shape })),
    [item],
  );
  useEffect(() => {
    const timer = real ? setTimeout(() => say(WIDE), PATIENCE) : undefined;
    return () => clearTimeout(timer);
  }, [say, real]);
  const told = useCallback((width: number, height: number) => say(shapeOf(width, height)), [say]);
  return [!real ? WIDE : known?.item === item ? known.shape : { lies: 'unknown', ratio: 1 }, told];
}
