import { bytes, count, many, percent } from '../format';
import { Table } from '../parts/Panel';
import type { State } from './system';

/** The segments that the words lie in, and how much of each is of items that are no longer there. */
export function Segments({ state }: { state: State }) {
  const removed = state.parts.reduce((sum, each) => sum + each.removed, 0);
  const all = state.parts.reduce((sum, each) => sum + each.items + each.removed, 0);
  return (
    <details>
      <summary>
        {many(state.parts.length, 'segment')}, {percent(all === 0 ? 0 : removed / all)} of them replaced or removed
      </summary>
      <Table label="Segments of the index" head={['Segment', '#Items', '#Replaced or removed', '#Share', '#On disk']}>
        {state.parts.map((each, i) => (
          <tr key={i}>
            <th scope="row">{i + 1}</th>
            <td className="num">{count(each.items)}</td>
            <td className="num">{count(each.removed)}</td>
            <td className="num">{percent(each.removed / Math.max(1, each.items + each.removed))}</td>
            <td className="num">{bytes(each.bytes)}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}
