import { type FormEvent, useEffect, useState } from 'react';
import { send } from '../api';
import { bytes, count, percent, time } from '../format';
import { save } from '../parts/save';
import { Panel, Table } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { go, to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { type Load, type Reject, rejects, summary, upload } from './loads';

const SOON = 1_000;
const EVERY = 15_000;

/** Files that were loaded, what came of them, and the sending of another one. */
export function LoadsPage({ catalogue, rights }: { catalogue: string; rights: string[] }) {
  const { params } = useRoute();
  const [going, setGoing] = useState(false);
  const path = `/v1/loads?catalogue=${encodeURIComponent(catalogue)}`;
  const loads = useAsk<{ loads: Load[] }>(path, undefined, going ? SOON : EVERY);
  const running = loads.data?.loads.some((each) => each.state === 'running') ?? false;
  useEffect(() => setGoing(running), [running]);
  const name = params.get('catalogue') ?? '';
  const [fresh, setFresh] = useState<Load>();
  const wanted = params.get('load') ?? '';
  const open = [...(loads.data?.loads ?? []), ...(fresh === undefined ? [] : [fresh])].find((each) => String(each.number) === wanted);
  return (
    <>
      <Send catalogue={catalogue} may={rights.includes('engineer')} sent={(load) => {
        setFresh(load);
        loads.again();
        go('loads', { catalogue: name, load: String(load.number) });
      }} />
      {wanted !== '' && open === undefined && loads.data !== undefined && (
        <p className="told" role="status">
          There is no load {wanted} among the last 200 of {catalogue}. <a href={to('loads', { catalogue: name })}>All that there are</a>
        </p>
      )}
      {open !== undefined && <OneLoad key={open.number} load={open} close={() => go('loads', { catalogue: name })} />}
      <Panel title="Loads" note="the last 200, by whatever way they came">
        <Answered asked={loads}>
          {(data) => data.loads.length === 0 ? (
            <Empty>Nothing was loaded from a file yet.</Empty>
          ) : (
            <Table label="All loads" head={['Load', 'Began', 'By', 'What came of it', '#Rows', '#Not loaded']}>
              {data.loads.map((load) => (
                <tr key={load.number}>
                  <th scope="row" className="wraps">
                    <a href={to('loads', { catalogue: name, load: String(load.number) })}>{load.files[0]?.file.split('/').at(-1) ?? `Load ${load.number}`}</a>
                    {load.files.length > 1 && <span className="quiet"> and {load.files.length - 1} more</span>}
                  </th>
                  <td className="when">{time(load.began)}</td>
                  <td>{load.by || <span className="quiet">command line</span>}</td>
                  <td className="long">
                    <span className={load.state === 'done' ? 'tag tag-accent' : load.state === 'running' ? 'tag' : 'tag tag-bad'}>{load.state}</span> {summary(load)}
                  </td>
                  <td className="num">{count(load.rows)}</td>
                  <td className="num">{load.rejected > 0 ? <span className="tag tag-warn">{count(load.rejected)}</span> : '0'}</td>
                </tr>
              ))}
            </Table>
          )}
        </Answered>
      </Panel>
    </>
  );
}

function OneLoad({ load, close }: { load: Load; close: () => void }) {
  const [rows, setRows] = useState<Reject[]>();
  const [failed, setFailed] = useState<Error>();
  const path = `/v1/loads/${load.number}/rejects`;
  useEffect(() => {
    const stop = new AbortController();
    if (load.rejected > 0) {
      send('GET', path, undefined, { signal: stop.signal })
        .then((answer) => answer.text())
        .then((text) => setRows(rejects(text)), (error: Error) => stop.signal.aborted || setFailed(error));
    }
    return () => stop.abort();
  }, [path, load.rejected, load.state]);
  return (
    <Panel title={`Load ${load.number}`} note={load.ended === undefined ? load.state : `${load.state} within ${((load.ended - load.began) / 1000).toFixed(1)} s`}
      tools={
        <button type="button" className="button button-small" onClick={close}>
          Close
        </button>
      }>
      {load.state === 'running' && <progress className="gauge" max={1} value={load.total === 0 ? 0 : load.bytes / load.total} aria-label="Read" />}
      {load.note !== '' && <p className="told told-bad">{load.note}</p>}
      {load.files.length > 0 && (
        <Table label="Files of the load" head={['File', 'Form', 'Outcome', '#Rows', '#Loaded', '#Unchanged', '#Before', '#Not loaded']}>
          {load.files.map((file) => (
            <tr key={file.file}>
              <th scope="row" className="long wraps">{file.file}</th>
              <td>{file.form}</td>
              <td>{file.outcome}</td>
              <td className="num">{count(file.rows)}</td>
              <td className="num">{count(file.loaded)}</td>
              <td className="num">{count(file.unchanged)}</td>
              <td className="num">{count(file.skipped)}</td>
              <td className="num">{count(file.rejected)}</td>
            </tr>
          ))}
        </Table>
      )}
      {load.unknown.length > 0 && (
        <p>
          Fields that became attributes:{' '}
          {load.unknown.map((each) => (
            <span className={each.nearest === '' ? 'tag' : 'tag tag-warn'} key={each.field}>
              {each.field} <b>{count(each.rows)}</b> {each.nearest !== '' && `did you mean ${each.nearest}?`}
            </span>
          ))}
        </p>
      )}
      {failed !== undefined && <Failure error={failed} />}
      {rows !== undefined && rows.length > 0 && (
        <>
          <h3>
            Not loaded {load.rejected > rows.length && <span className="quiet">the first {count(rows.length)} of {count(load.rejected)}</span>}
          </h3>
          <Table label="Rows that were not loaded" head={['#Line', 'Field', 'Why', 'The row']}>
            {rows.slice(0, 100).map((row, i) => (
              <tr key={i}>
                <td className="num">{row.line}</td>
                <td>
                  <code className="whole">{row.field}</code>
                </td>
                <td className="long">{row.reason}</td>
                <td className="long">
                  <code className="raw">{row.raw}</code>
                </td>
              </tr>
            ))}
          </Table>
          <div>
            <button type="button" className="button button-small" onClick={() => save(path, `rejects-${load.number}.ndjson`).catch((error: Error) => setFailed(error))}>
              Download as NDJSON
            </button>
          </div>
        </>
      )}
    </Panel>
  );
}

function Send({ catalogue, may, sent }: { catalogue: string; may: boolean; sent: (load: Load) => void }) {
  const [share, setShare] = useState<number>();
  const [failed, setFailed] = useState<Error>();
  const [file, setFile] = useState<File>();
  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (file !== undefined) {
      setFailed(undefined);
      setFile(undefined);
      setShare(0);
      upload(catalogue, file, setShare).then(sent, (error: Error) => setFailed(error)).finally(() => setShare(undefined));
    }
  };
  if (!may) {
    return (
      <p className="told">
        Your key lacks the right <strong>engineer</strong>, which it takes to load files.
      </p>
    );
  }
  return (
    <Panel title="Load a file" note={`into ${catalogue}`}>
      <p className="quiet">
        NDJSON, a Merchant Center feed (tab-separated or XML), ESCI parquet or KuaiRand videos, packed with gzip or not. Rows that are wrong are left out and told below; the rest is loaded.
      </p>
      <label className="pick-file">
        <span>File</span>
        <input type="file" name="file" disabled={share !== undefined} onChange={(event) => {
          setFile(event.target.files?.[0]);
          event.target.value = '';
        }} />
      </label>
      {file !== undefined && (
        <form className="fields chosen" onSubmit={begin}>
          <p>
            <strong>{file.name}</strong> <span className="quiet">{bytes(file.size)}</span>
          </p>
          <button type="submit" className="button button-main">
            Load it into {catalogue}
          </button>
          <button type="button" className="button" onClick={() => setFile(undefined)}>
            Leave it
          </button>
        </form>
      )}
      {share !== undefined && (
        <p role="status">
          <progress className="gauge" max={1} value={share} aria-label="Sent" /> {percent(share)} sent
        </p>
      )}
      {failed !== undefined && <Failure error={failed} />}
    </Panel>
  );
}
