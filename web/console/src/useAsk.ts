import { useCallback, useEffect, useState } from 'react';
import { ask, type Method, Refused } from './api';

export interface Asked<T> {
  data: T | undefined;
  failed: Refused | Error | undefined;
  waiting: boolean;
  again: () => void;
}

/**
 * Asks the server and keeps the last answer while the next one comes.
 *
 * @param path nothing is asked while it is undefined
 * @param every milliseconds after which it is asked again; 0 for never
 */
export function useAsk<T>(path: string | undefined, body?: unknown, every = 0): Asked<T> {
  const [data, setData] = useState<T>();
  const [failed, setFailed] = useState<Refused | Error>();
  const [waiting, setWaiting] = useState(path !== undefined);
  const [turn, setTurn] = useState(0);
  const sent = body === undefined ? undefined : JSON.stringify(body);
  useEffect(() => {
    if (path === undefined) {
      setData(undefined);
      setFailed(undefined);
      setWaiting(false);
      return undefined;
    }
    const stop = new AbortController();
    const method: Method = sent === undefined ? 'GET' : 'POST';
    setWaiting(true);
    ask<T>(method, path, sent === undefined ? undefined : JSON.parse(sent), stop.signal).then(
      (answer) => {
        setData(answer);
        setFailed(undefined);
        setWaiting(false);
      },
      (error: unknown) => {
        if (!stop.signal.aborted) {
          setFailed(error instanceof Error ? error : new Error(String(error)));
          setWaiting(false);
        }
      },
    );
    const timer = every > 0 ? setTimeout(() => setTurn((n) => n + 1), every) : undefined;
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [path, sent, turn, every]);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  return { data, failed, waiting, again };
}
