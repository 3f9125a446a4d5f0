import { inCatalogue } from '../api';
import { bytes, count, many, time } from '../format';
import { Figure, Panel, Table } from '../parts/Panel';
import { Answered } from '../parts/Told';
import { useAsk } from '../useAsk';
import { BackupsPanel } from './BackupsPanel';
import { KeysPanel } from './KeysPanel';
import { Segments } from './Segments';
import { learning, lost, type Lesson, millis, type State, type System } from './system';

interface Kinds {
  total: number;
  facets: { attribute: string; values: { value: string; items: number }[] }[];
}

const EVERY = 10_000;

/** What the catalogues hold, how the server does, and which keys there are. */
export function SystemPage({ catalogue, rights }: { catalogue: string; rights: string[] }) {
  const kinds = useAsk<Kinds>('/v1/search', { catalogue, query: '', size: 0, facets: ['kind'], analytics: false });
  const index = useAsk<State>(inCatalogue(catalogue, 'index'), undefined, EVERY);
  const lesson = useAsk<Lesson>(inCatalogue(catalogue, 'vectors'));
  const all = useAsk<{ catalogues: { name: string; items: number }[] }>('/v1/catalogues');
  const system = useAsk<System>('/v1/system', undefined, EVERY);
  return (
    <>
      <Panel title={`Catalogue ${catalogue}`}>
        <Answered asked={kinds}>
          {(data) => (
            <dl className="figures">
              <Figure name="Items" value={count(data.total)} />
              {data.facets[0]?.values.map((each) => (
                <Figure key={each.value} name={`of kind ${each.value}`} value={count(each.items)} />
              ))}
            </dl>
          )}
        </Answered>
        <Answered asked={index}>
          {(state) => (
            <dl className="figures">
              <Figure name="Index on disk" value={bytes(state.bytes)} note={`in ${many(state.segments, 'segment')}`} />
              <Figure name="Rows in memory" value={count(state.slots)} note={`${count(state.slots - state.items)} of items that were replaced or removed`} />
              <Figure name="Writes not seen yet" value={count(state.behind)} />
              <Figure name="Learnt" value={state.learnt.length === 0 ? 'nothing' : state.learnt.join(', ')}
                note={learning(lesson.data)} />
            </dl>
          )}
        </Answered>
        {index.data !== undefined && <Segments state={index.data} />}
        {(all.data?.catalogues.length ?? 0) > 1 && (
          <Table label="All catalogues" head={['Catalogue', '#Items']}>
            {all.data?.catalogues.map((each) => (
              <tr key={each.name}>
                <th scope="row" className="wraps">{each.name}</th>
                <td className="num">{count(each.items)}</td>
              </tr>
            ))}
          </Table>
        )}
      </Panel>
      <BackupsPanel rights={rights} />
      <Answered asked={system}>{(data) => <Server system={data} />}</Answered>
      <KeysPanel may={rights.includes('admin')} />
    </>
  );
}

function Server({ system }: { system: System }) {
  const { process, events, pages, requests, steps } = system;
  const faults = requests.filter((each) => each.status >= 400);
  const good = requests.filter((each) => each.status < 400);
  const doubtful = Object.entries(events.doubtful).filter(([, many]) => many > 0);
  return (
    <>
      <Panel title="Events" note="since the server started">
        <dl className="figures">
          <Figure name="Taken" value={count(events.taken)} note={`${count(events.repeated)} came twice`} />
          <Figure name="In the log" value={count(events.logged)} />
          <Figure name="Not learnt yet" value={count(events.behind)} note={`the last took ${millis(events.delay_micros / 1000)}, the longest ${millis(events.longest_delay_micros / 1000)}`} />
          <Figure name="Pages served" value={count(pages.served)} note={lost(pages)} />
        </dl>
        {doubtful.length > 0 && (
          <ul className="chips">
            {doubtful.map(([why, many]) => (
              <li className="tag tag-warn" key={why}>
                {why.replaceAll('_', ' ')} <b>{count(many)}</b>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="Requests" note={`since ${time(system.started)}; ${count(system.refused)} turned away`}>
        <Table label="Requests that were answered" head={['Route', 'Status', '#Requests', '#Half within', '#95 % within', '#99 % within']}>
          {[...good].sort((a, b) => b.requests - a.requests).map((each) => (
            <tr key={`${each.method} ${each.route} ${each.status}`}>
              <th scope="row" className="wraps">
                <code>
                  {each.method} {each.route}
                </code>
              </th>
              <td>{each.status}</td>
              <td className="num">{count(each.requests)}</td>
              <td className="num">{millis(each.p50)}</td>
              <td className="num">{millis(each.p95)}</td>
              <td className="num">{millis(each.p99)}</td>
            </tr>
          ))}
        </Table>
      </Panel>
      <Panel title="Errors" note="status 5xx is ours, 4xx is the caller's">
        {faults.length === 0 ? (
          <p className="empty">No request failed.</p>
        ) : (
          <Table label="Requests that failed" head={['Route', 'Status', '#Requests']}>
            {faults.map((each) => (
              <tr key={`${each.method} ${each.route} ${each.status}`}>
                <th scope="row" className="wraps">
                  <code>
                    {each.method} {each.route}
                  </code>
                </th>
                <td>
                  <span className={each.status >= 500 ? 'tag tag-bad' : 'tag tag-warn'}>{each.status}</span>
                </td>
                <td className="num">{count(each.requests)}</td>
              </tr>
            ))}
          </Table>
        )}
      </Panel>
      <Panel title="Steps of searches">
        <details>
          <summary>{steps.length} steps with their times</summary>
          <Table label="Times of steps" head={['Stage', 'Step', '#Runs', '#Half within', '#95 % within', '#99 % within']}>
            {steps.map((each) => (
              <tr key={`${each.stage} ${each.step}`}>
                <td>{each.stage}</td>
                <th scope="row">{each.step}</th>
                <td className="num">{count(each.requests)}</td>
                <td className="num">{millis(each.p50)}</td>
                <td className="num">{millis(each.p95)}</td>
                <td className="num">{millis(each.p99)}</td>
              </tr>
            ))}
          </Table>
        </details>
      </Panel>
      <Panel title="Process">
        <dl className="figures">
          <Figure name="Memory" value={bytes(process.heap_used)} note={`of ${bytes(process.heap_most)}`} />
          <Figure name="Processors" value={count(process.cores)} />
          <Figure name="Threads" value={count(process.threads)} />
          <Figure name="Java" value={process.java} />
        </dl>
      </Panel>
    </>
  );
}
