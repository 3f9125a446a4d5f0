import { count, duration } from '../format';
import { Panel, Table } from '../parts/Panel';
import { type Line, type Look, stages } from './look';

/** Each step with what came in, what went on and how long it took. */
export function StageTable({ title, look }: { title: string; look: Look }) {
  const all = stages(look.trace);
  const longest = Math.max(1, ...look.trace.map((line) => line.nanos));
  const sum = all.reduce((nanos, stage) => nanos + stage.nanos, 0);
  return (
    <Panel title={title} note={`${duration(sum)} in all steps`}>
      <Table label={`${title}: steps of the cascade`} head={['Step', '#In', '#Out', '#Time', 'Share', 'What it says']}>
        {all.map((stage) => [
          <tr key={stage.name} className="stage">
            <th scope="rowgroup" colSpan={3}>
              {stage.name}
            </th>
            <td className="num">{duration(stage.nanos)}</td>
            <td colSpan={2} />
          </tr>,
          ...stage.lines.map((line, i) => <Row key={`${stage.name} ${i}`} line={line} longest={longest} />),
        ])}
      </Table>
    </Panel>
  );
}

function Row({ line, longest }: { line: Line; longest: number }) {
  const skipped = line.note.startsWith('skipped');
  return (
    <tr className={line.out === 0 && line.stage === 'recall' ? 'idle' : undefined}>
      <td>{line.step}</td>
      <td className="num">{count(line.in)}</td>
      <td className="num">{count(line.out)}</td>
      <td className="num">{duration(line.nanos)}</td>
      <td>
        <progress className="gauge" max={longest} value={line.nanos} aria-label={`Time of ${line.step}`} />
      </td>
      <td className="saying">{skipped ? <span className="tag tag-bad">{line.note}</span> : line.note}</td>
    </tr>
  );
}
