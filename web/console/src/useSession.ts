import { useCallback, useEffect, useState } from 'react';
import { Refused, refusals, rightsOf } from './api';
import { watchIdle } from './idle';
import { forgetKey, lastSeen, noteSeen, storedKey } from './session';

/** Why a session ended that nobody ended. */
const GONE = 'Your key is not known any more: it was taken away or has ended. Sign in with another one.';
const IDLE = 'You were signed out, as nobody used the console for 30 minutes.';
const SILENT = 'The server does not answer. Load the page again once it does.';

/** How often it is asked whether the key still opens something. */
const EVERY = 60_000;

export interface Session {
  /** What the key may do: nothing while nobody is signed in, undefined until it is known. */
  rights: string[] | undefined;
  /** Why nobody is signed in any more; empty where there is nothing to say. */
  told: string;
  enter: (rights: string[]) => void;
  leave: () => void;
}

/** Who is signed in: until they leave, their key is taken away or ends, or nobody is there for long. */
export function useSession(): Session {
  const [rights, setRights] = useState<string[] | undefined>(storedKey() === '' ? [] : undefined);
  const [told, setTold] = useState('');
  const end = useCallback((why: string) => {
    forgetKey();
    setTold(why);
    setRights([]);
  }, []);
  /** The key is kept: to load the page again is enough. */
  const silent = useCallback(() => {
    setTold(SILENT);
    setRights([]);
  }, []);
  const enter = useCallback((may: string[]) => {
    setTold('');
    setRights(may);
  }, []);
  useEffect(() => {
    let over = rights !== undefined;
    if (!over) {
      learn(storedKey()).then((may) => over || (may.length === 0 ? end(GONE) : enter(may)), () => over || silent());
    }
    return () => {
      over = true;
    };
  }, [rights, end, enter, silent]);
  const inside = rights === undefined || rights.length > 0;
  useEffect(() => (inside ? watchIdle({ page: document, seen: lastSeen, note: noteSeen, left: () => end(IDLE) }) : undefined), [inside, end]);
  useEffect(() => (inside ? watchKey((may) => (may.length === 0 ? end(GONE) : setRights((had) => (had?.join() === may.join() ? had : may)))) : undefined), [inside, end]);
  return { rights, told, enter, leave: () => end('') };
}

/** The rights of a key; none where the server says that it knows no such key. */
async function learn(key: string): Promise<string[]> {
  try {
    return await rightsOf(key);
  } catch (error) {
    if (error instanceof Refused && error.status === 401) {
      return [];
    }
    throw error;
  }
}

/** Looks whether the key still opens something: when it was refused, when the page is seen again, and now and then. */
function watchKey(found: (rights: string[]) => void): () => void {
  let asking = false;
  let over = false;
  const look = () => {
    const key = storedKey();
    if (asking || document.visibilityState === 'hidden') {
      return;
    }
    asking = true;
    learn(key)
      .then((rights) => over || key !== storedKey() || found(rights), () => undefined) // a server that does not answer says nothing of the key
      .finally(() => {
        asking = false;
      });
  };
  refusals.addEventListener('refused', look);
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, EVERY);
  return () => {
    over = true;
    clearInterval(timer);
    refusals.removeEventListener('refused', look);
    document.removeEventListener('visibilitychange', look);
  };
}
