import { useEffect, useState } from 'react';
import { ask } from '../api';
import { count, time } from '../format';
import { AskFirst } from '../parts/AskFirst';
import { Panel, Table } from '../parts/Panel';
import { Plot } from '../parts/Plot';
import { Answered, Empty, Failure } from '../parts/Told';
import { useAsk } from '../useAsk';
import { ComparePanel } from './ComparePanel';
import { EachQuery } from './EachQuery';
import { download } from './FilesPanel';
import { type Measured, number, type Run, type Runs } from './judged';

const STAGES: [string, string][] = [
  ['serving', 'as shoppers get it'],
  ['full', 'without rules'],
  ['hybrid', 'words and vectors'],
  ['lexical', 'words alone'],
];
const EVERY = 700;

/** Measuring of a set, what its runs came to over time, and two of them side by side. */
export function RunsPanel({ path, set, engineer, judged }: { path: string; set: string; engineer: boolean; judged: boolean }) {
  const [watching, setWatching] = useState(false);
  const asked = useAsk<Runs>(`${path}/runs`, undefined, watching ? EVERY : 0);
  const [failed, setFailed] = useState<Error>();
  const [stages, setStages] = useState('serving');
  const state = asked.data?.running.state;
  useEffect(() => setWatching(state === 'running'), [asked.data, state]);
  const act = (rest: string, body?: unknown) => {
    setFailed(undefined);
    ask('POST', `${path}/${rest}`, body).then(asked.again, (error: Error) => setFailed(error));
  };
  const drop = (run: number) => {
    setFailed(undefined);
    ask('DELETE', `${path}/runs/${run}`).then(asked.again, (error: Error) => setFailed(error));
  };
  return (
    <Answered asked={asked}>
      {(data) => (
        <>
          <Panel title="Measured" note="95 % intervals over queries in brackets">
            {failed !== undefined && <Failure error={failed} />}
            {engineer && (
              <div className="fields">
                <label className="narrow">
                  With
                  <select className="field" name="stages" value={stages} onChange={(event) => setStages(event.target.value)}>
                    {STAGES.map(([name, label]) => (
                      <option key={name} value={name}>
                        {name}: {label}
                      </option>
                    ))}
                  </select>
                </label>
                <button type="button" className="button button-main" disabled={!judged || state === 'running'} onClick={() => act('runs', { stages })}>
                  Measure now
                </button>
              </div>
            )}
            <Progress runs={data} set={set} engineer={engineer} end={() => act('runs/end')} />
            {data.runs.length === 0 ? (
              <Empty>{judged ? 'It was not measured yet.' : 'Nothing is judged yet, so there is nothing to measure by.'}</Empty>
            ) : (
              <RunTable path={path} set={set} data={data} drop={engineer ? drop : undefined} failed={setFailed} />
            )}
          </Panel>
          {data.runs.length > 1 && <OverTime data={data} />}
          {data.runs.length > 1 && <ComparePanel path={path} runs={data.runs} />}
          {data.runs.length > 0 && <EachQuery path={path} runs={data.runs} measures={Object.keys(data.measures)} />}
        </>
      )}
    </Answered>
  );
}

function Progress({ runs, set, engineer, end }: { runs: Runs; set: string; engineer: boolean; end: () => void }) {
  const { running } = runs;
  if (running.state === 'running') {
    return (
      <div className="run-progress" role="status">
        <label>
          {running.set === set ? 'Measuring' : `Measuring the set ${running.set}`}, {running.stages}: {count(running.done)} of {count(running.all)} steps
          <progress className="gauge" max={Math.max(1, running.all)} value={running.done} />
        </label>
        {engineer && (
          <button type="button" className="button button-small button-bad" onClick={end}>
            End it
          </button>
        )}
      </div>
    );
  }
  if (running.state === 'failed' && running.set === set) {
    return <p className="told told-bad">The last run failed: {running.note}</p>;
  }
  return running.state === 'ended' && running.set === set ? <p className="told">The last run was ended; nothing of it is kept.</p> : null;
}

interface RunTableProps {
  path: string;
  set: string;
  data: Runs;
  drop: ((run: number) => void) | undefined;
  failed: (error: Error) => void;
}

function RunTable({ path, set, data, drop, failed }: RunTableProps) {
  const measures = Object.keys(data.measures);
  return (
    <>
      <Table label="Runs of the set" head={['Run', 'When', 'With', ...measures.map((each) => `#${each}`), '#p50, p99', 'Ranked by', 'File']}>
        {[...data.runs].reverse().map((run) => (
          <tr key={run.number}>
            <th scope="row">{run.number}</th>
            <td className="moment">{time(run.at)}</td>
            <td>{run.stages}</td>
            {measures.map((each) => (
              <td className="num" key={each} title={data.measures[each]}>
                <Value of={run.measures[each]} />
              </td>
            ))}
            <td className="num">{run.p50_ms === null ? 'not told' : `${number(run.p50_ms, 1)}, ${number(run.p99_ms, 1)} ms`}</td>
            <td className="long">{run.models.join(', ')}</td>
            <td className="moment">
              <div className="chips">
                <button type="button" className="link-button" aria-label={`TREC file of run ${run.number}`}
                  onClick={() => void download(`${path}/export?form=run&run=${run.number}`, `${set}-run-${run.number}.txt`).catch(failed)}>
                  TREC
                </button>
                {drop !== undefined && (
                  <AskFirst look="link-button" name={`Remove run ${run.number}`} question={`Remove run ${run.number}? It does not come back.`} yes="Remove it" act={() => drop(run.number)}>
                    Remove
                  </AskFirst>
                )}
              </div>
            </td>
          </tr>
        ))}
      </Table>
      <details>
        <summary>What the measures are</summary>
        <dl className="meanings">
          {measures.map((each) => (
            <div key={each}>
              <dt>{each}</dt>
              <dd>{data.measures[each]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** A mean with its interval below it. */
function Value({ of }: { of: Measured | undefined }) {
  return of === undefined || of.mean === null ? (
    <>–</>
  ) : (
    <>
      {number(of.mean)}
      <small className="quiet interval">
        [{number(of.low)}, {number(of.high)}]
      </small>
    </>
  );
}

function OverTime({ data }: { data: Runs }) {
  const [measure, setMeasure] = useState('ndcg@10');
  const [chosen, setStages] = useState<string>();
  const stages = chosen ?? data.runs.at(-1)?.stages ?? 'serving';
  const kinds = [...new Set(data.runs.map((run) => run.stages))];
  const runs = data.runs.filter((run) => run.stages === stages);
  const of = (part: 'mean' | 'low' | 'high') => runs.map((run: Run) => run.measures[measure]?.[part] ?? null);
  return (
    <Panel title="Over time"
      tools={
        <>
          <select className="field field-small" aria-label="Measure" value={measure} onChange={(event) => setMeasure(event.target.value)}>
            {Object.keys(data.measures).map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
          <select className="field field-small" aria-label="Runs with" value={stages} onChange={(event) => setStages(event.target.value)}>
            {kinds.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </>
      }>
      <div className="plot-frame">
        <Plot title={measure} at={runs.map((run) => run.at)} show={(value) => number(value)} axis={(value) => number(value, 2)} unit="run"
        when={(millis) => time(millis).slice(5, 16)}
        series={[
          { name: 'mean', values: of('mean') },
          { name: 'lower end', values: of('low') },
          { name: 'upper end', values: of('high') },
        ]} />
      </div>
    </Panel>
  );
}
