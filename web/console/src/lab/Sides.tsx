import type { ReactNode } from 'react';
import type { Look } from './look';

/** What is told of each side of a comparison, beside one another; of the only one alone where none is compared. */
export function Sides({ a, b, show }: { a: Look; b: Look | undefined; show: (of: string, look: Look) => ReactNode }) {
  return b === undefined ? (
    show('', a)
  ) : (
    <div className="columns">
      {show(' of A', a)}
      {show(' of B', b)}
    </div>
  );
}
