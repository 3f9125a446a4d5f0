import { useState } from 'react';
import { count, time } from '../format';
import { Panel, Table } from '../parts/Panel';
import { Answered, Empty } from '../parts/Told';
import { to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { cut } from './cut';
import { GRADES, latestTwo, number, type Run, signed, type Topic } from './judged';

interface Paired {
  before: number | null;
  after: number | null;
  difference: number | null;
  low: number | null;
  high: number | null;
  p: number | null;
  wins: number;
  losses: number;
  ties: number;
}

interface Stand {
  id: string;
  rank: number;
  grade?: number;
  title?: string;
}

interface Mover extends Topic {
  before: number;
  after: number;
  change: number;
  left: Stand[];
  came: Stand[];
}

interface Compared {
  queries: number;
  measures: Record<string, Paired>;
  moved: number;
  movers: Mover[];
}

/** Two runs query by query: the difference with its interval, and what moved most. */
export function ComparePanel({ path, runs }: { path: string; runs: Run[] }) {
  const [chosenBefore, setBefore] = useState<number>();
  const [chosenAfter, setAfter] = useState<number>();
  const [older, newer] = latestTwo(runs);
  const before = chosenBefore ?? older;
  const after = chosenAfter ?? newer;
  const compared = useAsk<Compared>(before === after ? undefined : `${path}/compare?before=${before}&after=${after}`);
  const select = (label: string, value: number, change: (run: number) => void) => (
    <label>
      {label}
      <select className="field field-small" value={value} onChange={(event) => change(Number(event.target.value))}>
        {[...runs].reverse().map((run) => (
          <option key={run.number} value={run.number}>
            {run.number}: {time(run.at)}, {run.stages}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Panel title="Two runs" note="both by the judgements of now">
      <div className="fields">
        {select('Before', before, setBefore)}
        {select('After', after, setAfter)}
      </div>
      {before === after ? <Empty>Choose two different runs.</Empty> : <Answered asked={compared}>{(data) => <Difference data={data} />}</Answered>}
    </Panel>
  );
}

function Difference({ data }: { data: Compared }) {
  return (
    <>
      <Table label="Difference of the two runs" head={['Measure', '#Before', '#After', '#Difference', '#95 % interval', '#p', '#Better, worse, same']}>
        {Object.entries(data.measures).map(([name, each]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="num">{number(each.before)}</td>
            <td className="num">{number(each.after)}</td>
            <td className="num">{signed(each.difference)}</td>
            <td className="num">
              [{signed(each.low)}, {signed(each.high)}]
            </td>
            <td className="num">{number(each.p)}</td>
            <td className="num">
              {count(each.wins)}, {count(each.losses)}, {count(each.ties)}
            </td>
          </tr>
        ))}
      </Table>
      <h3>Movers by ndcg@10</h3>
      {data.movers.length === 0 ? (
        <Empty>No query moved.</Empty>
      ) : (
        <Table label="Queries that moved, the worst first" head={['Query', '#Before', '#After', '#Change', 'Left the first ten', 'Came into it']}>
          {data.movers.map((each) => (
            <Row key={each.id} mover={each} />
          ))}
        </Table>
      )}
      {data.moved > data.movers.length && <p className="quiet">{count(data.moved)} moved; the {data.movers.length / 2} worst and best are shown.</p>}
    </>
  );
}

function Row({ mover }: { mover: Mover }) {
  const { params } = useRoute();
  return (
    <tr className="mover">
      <th scope="row" className="wraps">
        <a href={to('lab', { catalogue: params.get('catalogue') ?? '', q: mover.text, filter: mover.filter ?? '', market: mover.market ?? '' })}>{cut(mover.text)}</a>
      </th>
      <td className="num">{number(mover.before)}</td>
      <td className="num">{number(mover.after)}</td>
      <td className="num">
        <span className={mover.change < 0 ? 'tag tag-bad' : 'tag tag-accent'}>{signed(mover.change)}</span>
      </td>
      <td>
        <Stands of={mover.left} />
      </td>
      <td>
        <Stands of={mover.came} />
      </td>
    </tr>
  );
}

function Stands({ of }: { of: Stand[] }) {
  return (
    <ul className="stands">
      {of.slice(0, 3).map((each) => (
        <li key={each.id}>
          {each.rank}. {each.title ?? each.id} <span className="quiet">({each.grade === undefined ? 'not judged' : GRADES[each.grade]})</span>
        </li>
      ))}
      {of.length > 3 && <li className="quiet">and {of.length - 3} more</li>}
      {of.length === 0 && <li className="quiet">none; the order alone changed</li>}
    </ul>
  );
}
