import { useState } from 'react';
import { Failure } from '../parts/Told';
import { brief, type Changed, effect, felt } from './effect';
import { source, usual } from './queries';
import { type Change, tried } from './trial';

/** So many queries of one's own may be typed. */
const MOST_TYPED = 100;

interface Found {
  query: string;
  trial: Changed;
}

interface ReachProps {
  catalogue: string;
  change: Change;
  /** The words that the change is about; empty where it is about all queries. */
  about: string;
}

/** Tries a change on the queries that are asked most, and on others with its words. */
export function Reach({ catalogue, change, about }: ReachProps) {
  const [told, tell] = useState<{ rows: Found[]; from: string }>();
  const [own, setOwn] = useState('');
  const [failed, setFailed] = useState<Error>();
  const [waiting, wait] = useState<{ done: number; all?: number }>();
  const run = async () => {
    wait({ done: 0 });
    setFailed(undefined);
    try {
      const { queries, from } = await toTry(catalogue, own, about);
      const rows: Found[] = [];
      for (const query of queries) {
        wait({ done: rows.length, all: queries.length });
        rows.push({ query, trial: await tried(catalogue, query, change) });
      }
      tell({ rows, from });
    } catch (error) {
      setFailed(error as Error);
    }
    wait(undefined);
  };
  return (
    <details className="reach">
      <summary>How many queries does it change?</summary>
      <label className="find-item">
        Queries, one a line; when empty, those that shoppers asked most and others with its words
        <textarea className="field few" value={own} onChange={(event) => setOwn(event.target.value)} />
      </label>
      <button type="button" className="button button-small" onClick={run} disabled={waiting !== undefined}>
        {waiting === undefined ? 'Try them' : waiting.all === undefined ? 'Trying them' : `Trying ${waiting.done + 1} of ${waiting.all}`}
      </button>
      {failed !== undefined && <Failure error={failed} />}
      {told !== undefined && (
        <div role="status">
          <p className="told">{effect(told.rows.map((row) => row.trial))}</p>
          {told.rows.length > 0 && <p className="small quiet">{told.from}</p>}
          <ul className="chips">
            {told.rows.filter((row) => felt(row.trial)).map((row) => (
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

/** The queries that were typed, else the usual ones; and where they are from. */
async function toTry(catalogue: string, own: string, about: string): Promise<{ queries: string[]; from: string }> {
  const typed = own.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (typed.length > 0) {
    return { queries: [...new Set(typed)].slice(0, MOST_TYPED), from: 'The queries that you typed.' };
  }
  const found = await usual(catalogue, about);
  return { queries: [...found.asked, ...found.made, ...found.about], from: source(found) };
}
