import { useState } from 'react';
import { ask } from '../api';
import { time } from '../format';
import { AskFirst } from '../parts/AskFirst';
import { Panel, Table } from '../parts/Panel';
import { Answered, Failure } from '../parts/Told';
import { useAsk } from '../useAsk';
import { hasEnded, type Key, type Made } from './keys';
import { NewKey } from './NewKey';

/** The keys of the shop; making and taking away of those for people and programs. */
export function KeysPanel({ may }: { may: boolean }) {
  return may ? (
    <Keys />
  ) : (
    <Panel title="Keys">
      <p className="told">
        Your key lacks the right <strong>admin</strong>, which it takes to see keys.
      </p>
    </Panel>
  );
}

function Keys() {
  const keys = useAsk<{ keys: Key[]; file: boolean }>('/v1/keys');
  const [made, setMade] = useState<Made>();
  const [failed, setFailed] = useState<Error>();
  const remove = (name: string) => {
    setFailed(undefined);
    ask('DELETE', `/v1/keys/${encodeURIComponent(name)}`).then(
      () => {
        setMade(undefined);
        keys.again();
      },
      (error: Error) => setFailed(error),
    );
  };
  /** Whoever reads a key must not take the one before for it. */
  const notMade = (error: Error | undefined) => {
    setMade(undefined);
    setFailed(error);
  };
  const done = (one: Made) => {
    setMade(one);
    keys.again();
  };
  return (
    <Panel title="Keys" note="admin and search stand in keys.properties in the data folder">
      {failed !== undefined && <Failure error={failed} />}
      <NewKey done={done} failed={notMade} />
      {made !== undefined && (
        <p className="told made" role="status">
          The key of <strong>{made.name}</strong> is <code>{made.key}</code>. Write it down: it is not shown again.
        </p>
      )}
      <Answered asked={keys}>
        {(data) => (
          <Table label="All keys" head={['Key', 'Rights', 'Catalogues', 'Ends', '#Requests a minute', 'Take away']}>
            {data.keys.map((key) => (
              <tr key={key.name}>
                <th scope="row" className="wraps">{key.name}</th>
                <td>{key.rights.join(', ')}</td>
                <td>{key.catalogues?.join(', ') ?? 'all'}</td>
                <td>
                  {key.until === undefined ? 'never' : time(key.until * 1000)} {hasEnded(key, Date.now()) && <span className="tag tag-bad">has ended</span>}
                </td>
                <td className="num">{key.perMinute ?? 'any'}</td>
                <td>
                  {key.name !== 'admin' && key.name !== 'search' && (
                    <AskFirst look="link-button" name={`Take away the key of ${key.name}`} question={`Take away the key of ${key.name}? Whoever has it is refused from then on.`} yes="Take it away" act={() => remove(key.name)}>
                      Take away
                    </AskFirst>
                  )}
                </td>
              </tr>
            ))}
          </Table>
        )}
      </Answered>
    </Panel>
  );
}
