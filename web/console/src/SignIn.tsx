import { type FormEvent, useState } from 'react';
import { rightsOf } from './api';
import { Failure } from './parts/Told';
import { storeKey } from './session';

/**
 * Where a key is entered. A password manager may keep it; the console keeps it in this tab.
 *
 * @param told why whoever was signed in is not any more; empty where there is nothing to say
 */
export function SignIn({ told, done }: { told: string; done: (rights: string[]) => void }) {
  const [key, setKey] = useState('');
  const [failed, setFailed] = useState<Error>();
  const [waiting, setWaiting] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWaiting(true);
    setFailed(undefined);
    try {
      const rights = await rightsOf(key.trim());
      if (rights.length === 0) {
        setFailed(new Error('This server does not know that key.'));
      } else {
        storeKey(key.trim());
        done(rights);
      }
    } catch (error) {
      setFailed(error instanceof Error ? error : new Error(String(error)));
    }
    setWaiting(false);
  };
  return (
    <main className="sign-in">
      <form onSubmit={submit}>
        <h1>Vitrine console</h1>
        {told !== '' && <p className="told" role="status">{told}</p>}
        <p className="quiet">
          Sign in with a key of this shop. Keys stand in <code>keys.properties</code> in the data folder.
        </p>
        <input className="unseen" type="text" autoComplete="username" value="vitrine" readOnly tabIndex={-1} aria-hidden="true" />
        <label htmlFor="key">Key</label>
        <input id="key" className="field" type="password" autoComplete="current-password" spellCheck={false}
          value={key} onChange={(event) => setKey(event.target.value)} required autoFocus />
        {failed !== undefined && <Failure error={failed} />}
        <button type="submit" className="button button-main" disabled={waiting}>
          Sign in
        </button>
        <p className="quiet small">
          The key stays in this tab, and is gone when you close it or do not use it for half an hour. The console can do what the key can, and no more.
        </p>
      </form>
    </main>
  );
}
