import { type FormEvent, useRef, useState } from 'react';
import { send } from '../api';
import { Panel } from '../parts/Panel';
import { Failure } from '../parts/Told';

const FORMS: [string, string, string][] = [
  ['topics', 'queries (id, tab, text)', 'topics.tsv'],
  ['qrels', 'TREC judgements (qrels)', 'qrels.txt'],
  ['quepid', 'Quepid ratings (query,docid,rating)', 'quepid.csv'],
  ['quepid-book', 'Quepid book, a column for each judge', 'quepid-book.csv'],
];

/** Hands a file over to the browser's downloads. */
export async function download(path: string, name: string): Promise<void> {
  const address = URL.createObjectURL(await (await send('GET', path)).blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The set as files of other tools, out and in. */
export function FilesPanel({ path, set, engineer, changed }: { path: string; set: string; engineer: boolean; changed: () => void }) {
  const [failed, setFailed] = useState<Error>();
  const [done, setDone] = useState('');
  const [form, setForm] = useState('quepid');
  const file = useRef<HTMLInputElement>(null);
  const take = (event: FormEvent) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    setFailed(undefined);
    setDone('');
    if (chosen !== undefined) {
      send('POST', `${path}/import?form=${form}`, chosen)
        .then((response) => response.json() as Promise<{ queries: number; judgements: number }>)
        .then(
          (told) => {
            setDone(`${told.queries} queries and ${told.judgements} judgements were taken in.`);
            changed();
          },
          (error: Error) => setFailed(error),
        );
    }
  };
  return (
    <Panel title="Files" note="of TREC's tools and Quepid">
      {failed !== undefined && <Failure error={failed} />}
      {done !== '' && <p className="told told-good" role="status">{done}</p>}
      <ul className="chips" aria-label="Export">
        {FORMS.map(([name, label, end]) => (
          <li key={name}>
            <button type="button" className="button button-small" onClick={() => void download(`${path}/export?form=${name}`, `${set}-${end}`).catch((error: Error) => setFailed(error))}>
              Download {label}
            </button>
          </li>
        ))}
      </ul>
      {engineer && (
        <form className="fields" onSubmit={take}>
          <label>
            Import
            <select className="field" name="form" value={form} onChange={(event) => setForm(event.target.value)}>
              {FORMS.filter(([name]) => name !== 'quepid-book').map(([name, label]) => (
                <option key={name} value={name}>
                  {name === 'quepid' ? 'Quepid ratings or book (CSV)' : label}
                </option>
              ))}
            </select>
          </label>
          <label className="wide">
            File
            <input className="field" type="file" name="file" ref={file} required />
          </label>
          <button type="submit" className="button">
            Take it in
          </button>
        </form>
      )}
    </Panel>
  );
}
