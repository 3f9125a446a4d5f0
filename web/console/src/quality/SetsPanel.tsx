import { type FormEvent, useState } from 'react';
import { ask, inCatalogue } from '../api';
import { count, time } from '../format';
import { AskFirst } from '../parts/AskFirst';
import { Panel, Table } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { go, to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import type { SetState } from './judged';

/** The judged sets of a catalogue, and making of new ones. */
export function SetsPanel({ catalogue, may, engineer }: { catalogue: string; may: boolean; engineer: boolean }) {
  const { params } = useRoute();
  const name = params.get('catalogue') ?? '';
  const sets = useAsk<{ sets: SetState[] }>(inCatalogue(catalogue, 'judged'));
  const [failed, setFailed] = useState<Error>();
  const [fresh, setFresh] = useState('');
  const make = (event: FormEvent) => {
    event.preventDefault();
    setFailed(undefined);
    ask('POST', inCatalogue(catalogue, 'judged'), { name: fresh.trim() }).then(
      () => go('quality', { catalogue: name, set: fresh.trim() }),
      (error: Error) => setFailed(error),
    );
  };
  const drop = (set: string) => {
    setFailed(undefined);
    ask('DELETE', inCatalogue(catalogue, `judged/${encodeURIComponent(set)}`)).then(sets.again, (error: Error) => setFailed(error));
  };
  return (
    <Panel title="Judged sets" note="queries with what people said of items, to measure answers by">
      {failed !== undefined && <Failure error={failed} />}
      {may && (
        <form className="fields" onSubmit={make}>
          <label className="narrow">
            A new set
            <input className="field" name="set" value={fresh} maxLength={64} pattern="[A-Za-z0-9._\-]+" title="letters without marks, digits, dots, dashes and underscores" placeholder="top-queries" onChange={(event) => setFresh(event.target.value)} />
          </label>
          <button type="submit" className="button" disabled={fresh.trim() === ''}>
            Make it
          </button>
        </form>
      )}
      <Answered asked={sets}>
        {(data) =>
          data.sets.length === 0 ? (
            <Empty>There is none yet. A set holds queries that matter, and a grade for each item that people judged for them.</Empty>
          ) : (
            <Table label="Judged sets" head={['Set', '#Queries', '#Judged pairs', '#Judgements', '#Runs', 'Judged last', ...(engineer ? ['Remove'] : [])]}>
              {data.sets.map((each) => (
                <tr key={each.name}>
                  <th scope="row" className="wraps">
                    <a href={to('quality', { catalogue: name, set: each.name })}>{each.name}</a>
                  </th>
                  <td className="num">{count(each.queries)}</td>
                  <td className="num">{count(each.judged)}</td>
                  <td className="num">{count(each.judgements)}</td>
                  <td className="num">{count(each.runs)}</td>
                  <td className="when">{each.last === 0 ? 'never' : time(each.last)}</td>
                  {engineer && (
                    <td>
                      <AskFirst look="link-button" name={`Remove the set ${each.name}`} question={`Remove the set ${each.name} with all its judgements and runs?`} yes="Remove it" act={() => drop(each.name)}>
                        Remove
                      </AskFirst>
                    </td>
                  )}
                </tr>
              ))}
            </Table>
          )
        }
      </Answered>
    </Panel>
  );
}
