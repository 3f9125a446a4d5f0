import { useState } from 'react';
import { ask, inCatalogue } from '../api';
import { Failure } from '../parts/Told';
import { count } from '../format';
import { useAsk } from '../useAsk';
import { type Changed, effect, popular, type Suggested, told } from './effect';

interface PreviewProps {
  catalogue: string;
  /** What is tried: `{rule}`, `{without}`, `{synonyms}` or `{without_synonyms}`. */
  change: Record<string, unknown>;
  /** The query to begin with. */
  suggested: string;
}

/** A query before and after a change, and how many of the most asked queries it changes. */
export function Preview({ catalogue, change, suggested }: PreviewProps) {
  const [query, setQuery] = useState<string>();
  const words = query ?? suggested;
  const trial = useAsk<Changed>(words === '' ? undefined : inCatalogue(catalogue, 'rules/preview'), { query: words, size: 10, ...change });
  return (
    <div className="preview">
      <h3>Preview</h3>
      <label className="find-item">
        On the query
        <input className="field" name="preview" type="search" value={words} placeholder="a query to try it on" onChange={(event) => setQuery(event.target.value)} />
      </label>
      {trial.failed !== undefined && <Failure error={trial.failed} />}
      {trial.data !== undefined && words !== '' && trial.failed === undefined && <Pages trial={trial.data} />}
      <Reach catalogue={catalogue} change={change} />
    </div>
  );
}

function Pages({ trial }: { trial: Changed }) {
  const before = trial.before.hits.map((hit) => hit.id);
  const after = trial.after.hits.map((hit) => hit.id);
  return (
    <>
      <p className={trial.changed.places > 0 ? 'told told-good' : 'told'} role="status">
        {told(trial)}
      </p>
      <div className="columns">
        {([['Before', trial.before, after], ['After', trial.after, before]] as const).map(([name, page, other]) => (
          <div key={name}>
            <h4>{name}</h4>
            <ol className="side">
              {page.hits.map((hit, place) => (
                <li key={hit.id} className={other.includes(hit.id) ? undefined : 'alone'}>
                  <span className="hit-rank">{place + 1}</span>
                  <span className="hit-title">{hit.title || hit.id}</span>
                  {!other.includes(hit.id) && <span className="tag tag-accent">{name === 'Before' ? 'goes' : 'new'}</span>}
                  {other.includes(hit.id) && other.indexOf(hit.id) !== place && <span className="tag">{name === 'Before' ? 'then' : 'was'} {other.indexOf(hit.id) + 1}</span>}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </>
  );
}

/** Tries the change on the queries that are asked most. */
function Reach({ catalogue, change }: { catalogue: string; change: Record<string, unknown> }) {
  const [rows, setRows] = useState<{ query: string; trial: Changed }[]>();
  const [own, setOwn] = useState('');
  const [failed, setFailed] = useState<Error>();
  const [waiting, setWaiting] = useState(false);
  const run = async () => {
    setWaiting(true);
    setFailed(undefined);
    try {
      const typed = own.split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(0, 100);
      const queries = typed.length > 0 ? typed : popular(await ask<Suggested>('POST', '/v1/suggest', { catalogue, query: '', queries: 50, items: 0 }));
      const done: { query: string; trial: Changed }[] = [];
      for (const query of queries) {
        done.push({ query, trial: await ask<Changed>('POST', inCatalogue(catalogue, 'rules/preview'), { query, size: 10, ...change }) });
      }
      setRows(done);
    } catch (error) {
      setFailed(error as Error);
    }
    setWaiting(false);
  };
  return (
    <details className="reach">
      <summary>How many queries does it change?</summary>
      <label className="find-item">
        Queries, one a line; the most asked ones when empty
        <textarea className="field few" value={own} onChange={(event) => setOwn(event.target.value)} />
      </label>
      <button type="button" className="button button-small" onClick={run} disabled={waiting}>
        {waiting ? 'Trying them' : 'Try them'}
      </button>
      {failed !== undefined && <Failure error={failed} />}
      {rows !== undefined && (
        <div role="status">
          <p className="told">{effect(rows.map((row) => row.trial))}</p>
          <ul className="chips">
            {rows.filter((row) => row.trial.changed.places > 0).map((row) => (
              <li className="tag" key={row.query}>
                {row.query} <b>{count(row.trial.changed.places)}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
