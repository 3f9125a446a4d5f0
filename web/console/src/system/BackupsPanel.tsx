import { useEffect, useState } from 'react';
import { ask } from '../api';
import { bytes, time } from '../format';
import { AskFirst } from '../parts/AskFirst';
import { Panel, Table } from '../parts/Panel';
import { save } from '../parts/save';
import { Answered, Empty, Failure } from '../parts/Told';
import { useAsk } from '../useAsk';
import { type Backup, type Backups, contents } from './backups';

const SOON = 500;

/** Copies of the whole shop: those that are there, the making of one, and the way back. */
export function BackupsPanel({ rights }: { rights: string[] }) {
  const [going, setGoing] = useState(false);
  const [failed, setFailed] = useState<Error>();
  const backups = useAsk<Backups>('/v1/backups', undefined, going ? SOON : 0);
  const running = backups.data?.progress.state === 'running';
  useEffect(() => setGoing(running), [running]);
  const act = (doing: Promise<unknown>) => {
    setFailed(undefined);
    doing.then(backups.again, (error: Error) => setFailed(error));
  };
  const remove = (name: string) => act(ask('DELETE', `/v1/backups/${name}`));
  const make = () => act(ask('POST', '/v1/backups').then(() => setGoing(true)));
  const may = rights.includes('engineer');
  return (
    <Panel title="Backups" note="all catalogues, keys, rules, events, orders and models, as of one moment each"
      tools={
        may && (
          <button type="button" className="button button-small button-main" disabled={running} onClick={make}>
            Make a backup
          </button>
        )
      }>
      {failed !== undefined && <Failure error={failed} />}
      <Answered asked={backups}>
        {({ progress, backups: all }) => (
          <>
            {running && (
              <p role="status">
                <progress className="gauge" max={progress.all || 1} value={progress.done} aria-label="Done" /> {progress.doing}
              </p>
            )}
            {progress.state === 'done' && all.some((each) => each.name === progress.name) && <p className="told told-good made-backup" role="status">Made {progress.name}.</p>}
            {progress.state === 'failed' && <p className="told told-bad" role="alert">{progress.note}</p>}
            {all.length === 0 ? <Empty>There is none. A disk that dies takes the shop with it.</Empty> : <List all={all} admin={rights.includes('admin')} act={act} remove={remove} />}
          </>
        )}
      </Answered>
      <details>
        <summary>How to restore one</summary>
        <p>
          A backup becomes a shop in a folder of its own, and never takes the place of one that is there:
        </p>
        <pre className="record" tabIndex={0}>./vitrine restore BACKUP.zip --data data/restored{'\n'}./vitrine serve --data data/restored</pre>
        <p>Every byte is checked first; a file that is damaged is refused. The indexes are made anew.</p>
      </details>
    </Panel>
  );
}

interface ListProps {
  all: Backup[];
  admin: boolean;
  act: (doing: Promise<unknown>) => void;
  remove: (name: string) => void;
}

function List({ all, admin, act, remove }: ListProps) {
  return (
    <>
      {admin ? (
        <p className="quiet">A backup holds the keys of the shop and what shoppers did: keep it as safe as they are.</p>
      ) : (
        <p className="quiet">A backup holds the keys of the shop, so that it takes the right admin to download one.</p>
      )}
      <Table label="All backups" head={['Backup', 'Made', '#Size', 'What is in it', ...(admin ? ['Download', 'Remove'] : [])]}>
        {all.map((each) => (
          <tr key={each.name}>
            <th scope="row" className="wraps">
              <code>{each.name}</code>
              {each.sha256 !== '' && <div className="quiet" title={each.sha256}>SHA-256 {each.sha256.slice(0, 12)}…</div>}
            </th>
            <td className="when">{each.made === 0 ? '–' : time(each.made)}</td>
            <td className="num">{bytes(each.bytes)}</td>
            <td className={each.damage === '' ? 'long' : 'long bad'}>{contents(each)}</td>
            {admin && (
              <>
                <td>
                  <button type="button" className="link-button" aria-label={`Download ${each.name}`} onClick={() => act(save(`/v1/backups/${each.name}`, each.name))}>
                    Download
                  </button>
                </td>
                <td>
                  <AskFirst look="link-button" name={`Remove ${each.name}`} question={`Remove ${each.name}? It does not come back.`} yes="Remove it" act={() => remove(each.name)}>
                    Remove
                  </AskFirst>
                </td>
              </>
            )}
          </tr>
        ))}
      </Table>
    </>
  );
}
