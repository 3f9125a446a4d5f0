import type { Differing } from './differing';

/** So many fields are shown. */
const MOST = 30;

/** Fields as they were and as they are. */
export function Differences({ all }: { all: Differing[] }) {
  return (
    <ul className="differing">
      {all.slice(0, MOST).map(({ path, before, after }) => (
        <li key={path}>
          <code>{path}</code> {before !== '' && <del>{before}</del>} {after !== '' && <ins>{after}</ins>}
        </li>
      ))}
      {all.length > MOST && <li className="quiet">and {all.length - MOST} more</li>}
    </ul>
  );
}
