import { useState } from 'react';
import { ask } from '../api';
import { Failure } from '../parts/Told';
import { brief, type Changed, effect, felt, popular, type Suggested } from './effect';
import { type Change, tried } from './trial';

/** Tries a change on the queries that are asked most. */
export function Reach({ catalogue, change }: { catalogue: string; change: Change }) {
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
        done.push({ query, trial: await tried(catalogue, query, change) });
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
            {rows.filter((row) => felt(row.trial)).map((row) => (
              <li className="tag" key={row.query}>
                {row.query} <b>{brief(row.trial)}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
