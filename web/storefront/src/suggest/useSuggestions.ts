import { useCallback, useEffect, useRef, useState } from 'react';
import { recent } from './recent';
import { fetchSuggestions, type Group, type Option } from './suggestions';

const PAUSE_MS = 60;

/** After so long a shop that was not ready is asked again. */
const NOT_READY_MS = 1_000;

/** The suggestions for what is typed, while they are wanted; older answers never replace newer ones. */
export function useSuggestions(typed: string, open: boolean) {
  const [{ groups, to }, answer] = useState<{ groups: Group[]; to: string }>({ groups: [], to: '' });
  const [asked, setAsked] = useState(0);
  const running = useRef<AbortController | undefined>(undefined);

  useEffect(() => {
    if (!open) {
      return undefined;
    }
    let timer = window.setTimeout(() => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      fetchSuggestions(typed.trimStart(), recent(), control.signal).then(
        ({ groups: found, ready }) => {
          if (control.signal.aborted) {
            return;
          }
          if (ready) {
            answer({ groups: found, to: typed });
          } else {
            timer = window.setTimeout(() => setAsked((times) => times + 1), NOT_READY_MS);
          }
        },
        () => control.signal.aborted || answer({ groups: [], to: typed }),
      );
    }, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed, open, asked]);

  const again = useCallback(() => setAsked((times) => times + 1), []);
  const options: Option[] = groups.flatMap((group) => group.options);
  return { groups, options, to, again };
}
