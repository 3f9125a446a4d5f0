import { useState } from 'react';
import { count, time } from '../format';
import { Panel, Table } from '../parts/Panel';
import { Answered as Told } from '../parts/Told';
import { to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { cut } from './cut';
import { type Answered, number, type Run, worstFirst } from './judged';

const MOST = 100;

/** A run query by query, the worst first, each with the way into the lab. */
export function EachQuery({ path, runs, measures }: { path: string; runs: Run[]; measures: string[] }) {
  const { params } = useRoute();
  const [chosen, setChosen] = useState<number>();
  const [measure, setMeasure] = useState('ndcg@10');
  const run = chosen ?? runs.at(-1)?.number ?? 0;
  const asked = useAsk<{ queries: Answered[] }>(`${path}/runs/${run}`);
  const name = params.get('catalogue') ?? '';
  return (
    <Panel title="Query by query" note={`the worst ${MOST} by ${measure} first`}
      tools={
        <>
          <select className="field field-small" aria-label="Run" value={run} onChange={(event) => setChosen(Number(event.target.value))}>
            {[...runs].reverse().map((each) => (
              <option key={each.number} value={each.number}>
                {each.number}: {time(each.at)}, {each.stages}
              </option>
            ))}
          </select>
          <select className="field field-small" aria-label="Worst by" value={measure} onChange={(event) => setMeasure(event.target.value)}>
            {measures.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </>
      }>
      <Told asked={asked}>
        {(data) => (
          <Table label="Queries of the run" head={['Query', '#Judged items', ...measures.map((each) => `#${each}`)]}>
            {worstFirst(data.queries, measure).slice(0, MOST).map((each) => (
              <tr key={each.id}>
                <th scope="row" className="wraps">
                  <a href={to('lab', { catalogue: name, q: each.text, filter: each.filter ?? '', market: each.market ?? '' })}>{cut(each.text)}</a>
                </th>
                <td className="num">{count(each.judged)}</td>
                {measures.map((one) => (
                  <td className="num" key={one}>
                    {number(each.values[one])}
                  </td>
                ))}
              </tr>
            ))}
          </Table>
        )}
      </Told>
    </Panel>
  );
}
