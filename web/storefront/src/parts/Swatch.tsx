import { paint } from '../colours';

/** A dot in a colour of the catalogue. */
export function Swatch({ name }: { name: string }) {
  const background = paint(name);
  return background === undefined ? (
    <span className="swatch swatch-unknown" aria-hidden="true">
      {name.charAt(0).toUpperCase()}
    </span>
  ) : (
    <span className="swatch" style={{ background }} aria-hidden="true" />
  );
}
