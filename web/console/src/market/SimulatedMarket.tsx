import { useEffect, useState } from 'react';
import { ask } from '../api';
import { count, time } from '../format';
import { AskFirst } from '../parts/AskFirst';
import { Panel, Table } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { SimulationForm } from './SimulationForm';
import { SimulationReport } from './SimulationReport';
import { type Simulation, type Simulations, summary } from './simulations';

const SOON = 1_000;

/** Markets whose truth is known, lived through by ways of making pages: begun, watched and read. */
export function SimulatedMarket({ rights }: { rights: string[] }) {
  const { params } = useRoute();
  const [going, setGoing] = useState(false);
  const [failed, setFailed] = useState<Error>();
  const asked = useAsk<Simulations>('/v1/simulations', undefined, going ? SOON : 0);
  const busy = asked.data?.runs.some((run) => run.state === 'running') ?? false;
  useEffect(() => setGoing(busy), [busy, asked.data]);
  const act = (doing: Promise<unknown>) => {
    setFailed(undefined);
    doing.then(asked.again, (error: Error) => setFailed(error));
  };
  const may = rights.includes('engineer');
  const chosen = Number(params.get('run') ?? '0');
  return (
    <Answered asked={asked}>
      {({ runs, choices }) =>
        chosen > 0 ? (
          <SimulationReport key={chosen} number={chosen} runs={runs} />
        ) : (
          <>
            {failed !== undefined && <Failure error={failed} />}
            {runs.filter((run) => run.state === 'running').map((run) => (
              <Progress key={run.number} run={run} stop={may ? () => act(ask('POST', `/v1/simulations/${run.number}/stop`)) : undefined} />
            ))}
            <Panel title="Simulated markets" note="what ways of ranking come to among shoppers whose wishes are known">
              {runs.length === 0 ? (
                <Empty>None was simulated yet.</Empty>
              ) : (
                <Runs runs={runs} drop={may ? (run) => act(ask('DELETE', `/v1/simulations/${run}`)) : undefined} />
              )}
            </Panel>
            {may ? <SimulationForm choices={choices} busy={busy} begun={asked.again} /> : <p className="quiet">It takes the right engineer to begin one.</p>}
          </>
        )
      }
    </Answered>
  );
}

function Progress({ run, stop }: { run: Simulation; stop: (() => void) | undefined }) {
  return (
    <Panel title={`Run ${run.number} is under way`} note={summary(run.asked)}
      tools={
        stop !== undefined && (
          <button type="button" className="button button-small button-bad" onClick={stop}>
            Stop it
          </button>
        )
      }>
      <div className="run-progress">
        <label>
          <span role="status">{run.doing}</span>
          <progress className="gauge" max={Math.max(1, run.all)} value={run.done} aria-label={`Run ${run.number}, days lived through`} />
          {count(run.done)} of {count(run.all)} days
        </label>
      </div>
    </Panel>
  );
}

function Runs({ runs, drop }: { runs: Simulation[]; drop: ((run: number) => void) | undefined }) {
  const { params } = useRoute();
  const report = (run: number) => to('market', { catalogue: params.get('catalogue') ?? '', view: 'simulated', run: String(run) });
  return (
    <Table label="Simulated markets" head={['Run', 'Begun', 'State', 'Asked', 'Policies', 'By', ...(drop === undefined ? [] : ['Remove'])]}>
      {runs.map((run) => (
        <tr key={run.number}>
          <th scope="row" className="moment">{run.state === 'done' ? <a href={report(run.number)}>Run {run.number}</a> : `Run ${run.number}`}</th>
          <td className="moment">{time(run.began)}</td>
          <td>
            <State run={run} />
          </td>
          <td className="long">{summary(run.asked)}</td>
          <td className="long">{run.asked.policies.join(', ')}</td>
          <td>{run.by === '' ? 'command line' : run.by}</td>
          {drop !== undefined && (
            <td>
              {run.state !== 'running' && (
                <AskFirst look="link-button" name={`Remove run ${run.number}`} question={`Remove run ${run.number}? It does not come back.`} yes="Remove it" act={() => drop(run.number)}>
                  Remove
                </AskFirst>
              )}
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

function State({ run }: { run: Simulation }) {
  const kind = run.state === 'done' ? 'tag tag-accent' : run.state === 'failed' ? 'tag tag-bad' : run.state === 'running' ? 'tag' : 'tag tag-warn';
  return (
    <>
      <span className={kind}>{run.state}</span>
      {run.note !== '' && <div className="quiet long">{run.note}</div>}
    </>
  );
}
