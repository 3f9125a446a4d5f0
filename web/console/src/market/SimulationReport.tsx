import { useState } from 'react';
import { count, time } from '../format';
import { Panel, Table } from '../parts/Panel';
import { save } from '../parts/save';
import { Answered, Empty, Failure } from '../parts/Told';
import { to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { type Column, columns, figure, gain, interval, MAIN, type Measure, type Read, type Simulation, summary, value, worldsOf } from './simulations';
import { Whiskers } from './Whiskers';

/** What the policies of a run came to, beside those of another one where that is wished. */
export function SimulationReport({ number, runs }: { number: number; runs: Simulation[] }) {
  const { params } = useRoute();
  const [beside, setBeside] = useState('');
  const own = useAsk<Read>(`/v1/simulations/${number}`);
  const other = useAsk<Read>(beside === '' ? undefined : `/v1/simulations/${beside}`);
  const [failed, setFailed] = useState<Error>();
  const others = runs.filter((run) => run.state === 'done' && run.number !== number);
  const back = to('market', { catalogue: params.get('catalogue') ?? '', view: 'simulated' });
  return (
    <>
      <p>
        <a href={back}>All simulated markets</a>
      </p>
      {failed !== undefined && <Failure error={failed} />}
      <Answered asked={own}>
        {(run) => (
          <>
            <Panel title={`Run ${run.number}`} note={summary(run.asked)}
              tools={
                run.state === 'done' && (
                  <button type="button" className="button button-small" onClick={() => void save(`/v1/simulations/${number}/drawing`, `simulation-${number}.svg`).catch(setFailed)}>
                    Download as SVG
                  </button>
                )
              }>
              <p className="quiet">
                Begun {time(run.began)} {run.by === '' ? 'on the command line' : `by ${run.by}`}
                {run.ended > 0 && `, ended ${time(run.ended)} after ${count((run.ended - run.began) / 1000)} s`}.
              </p>
              {run.state !== 'done' && <Empty>It is {run.state}: {run.note === '' ? 'there is nothing to read.' : run.note}</Empty>}
              {run.state === 'done' && others.length > 0 && (
                <div className="fields">
                  <label className="beside">
                    Beside it
                    <select className="field field-small" name="beside" value={beside} onChange={(event) => setBeside(event.target.value)}>
                      <option value="">no other run</option>
                      {others.map((each) => (
                        <option key={each.number} value={each.number}>
                          run {each.number}: {summary(each.asked)}
                        </option>
                      ))}
                    </select>
                  </label>
                </div>
              )}
            </Panel>
            {worldsOf([run]).map((world) => (
              <World key={world} world={world} runs={[run, ...(beside !== '' && other.data !== undefined && String(other.data.number) === beside ? [other.data] : [])]} />
            ))}
          </>
        )}
      </Answered>
    </>
  );
}

function World({ world, runs }: { world: string; runs: Read[] }) {
  const all = columns(runs, world);
  const measures = runs[0]?.measures ?? [];
  const of = (key: string) => measures.filter((each) => each.key === key);
  const rest = measures.filter((each) => !MAIN.includes(each.key));
  return (
    <>
      <Panel title={`World ${world}`} note="bars are what is to be expected, whiskers 95 % intervals over shoppers">
        <div className="whisker-grid">
          {MAIN.flatMap(of).map((measure) => (
            <Whiskers key={measure.key} measure={measure} columns={all} />
          ))}
        </div>
        {runs.length === 1 && <Gains columns={all} />}
        <details>
          <summary>All other measures, drawn</summary>
          <div className="whisker-grid">
            {rest.map((measure) => (
              <Whiskers key={measure.key} measure={measure} columns={all} />
            ))}
          </div>
        </details>
      </Panel>
      <Panel title={`Measures in world ${world}`} note="95 % intervals in brackets">
        <Measures measures={measures} columns={all} world={world} />
      </Panel>
    </>
  );
}

function Gains({ columns: all }: { columns: Column[] }) {
  const told = all.flatMap((each) => gain(each.of) ?? []);
  return (
    <ul className="gains">
      {told.map((each) => (
        <li key={each}>{each}.</li>
      ))}
    </ul>
  );
}

function Measures({ measures, columns: all, world }: { measures: Measure[]; columns: Column[]; world: string }) {
  return (
    <Table label={`What policies came to in world ${world}`} head={['Measure', ...all.map((each) => `#${each.name}`)]}>
      <tr>
        <th scope="row">
          visits<small className="quiet meaning">that shoppers made</small>
        </th>
        {all.map((each) => (
          <td className="num" key={each.name}>
            {count(value(each.of, 'sessions') ?? 0)}
          </td>
        ))}
      </tr>
      {measures.map((measure) => (
        <tr key={measure.key}>
          <th scope="row">
            {measure.title}
            <small className="quiet meaning">{measure.what}</small>
          </th>
          {all.map((each) => (
            <td className="num" key={each.name}>
              <Value of={each} measure={measure} />
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

function Value({ of, measure }: { of: Column; measure: Measure }) {
  const told = value(of.of, measure.key);
  const ends = interval(of.of, measure.key);
  return told === undefined ? (
    <>–</>
  ) : (
    <>
      {figure(told, measure.decimals)}
      {ends !== undefined && (
        <small className="quiet interval">
          [{figure(ends[0], measure.decimals)}, {figure(ends[1], measure.decimals)}]
        </small>
      )}
    </>
  );
}
