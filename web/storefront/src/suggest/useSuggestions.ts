import { useCallback, useEffect, useRef, useState } from 'react';
import { recent } from './recent';
import { fetchSuggestions, type Group, type Option } from './suggestions';

const PAUSE_MS = 60;

/** The suggestions for what is typed, while they are wanted; older answers never replace newer ones. */
export function useSuggestions(typed: string, open: boolean) {
  const [{ groups, to }, answer] = useState<{ groups: Group[]; to: string }>({ groups: [], to: '' });
  const [asked, setAsked] = useState(0);
  const running = useRef<AbortController | undefined>(undefined);

  useEffect(() => {
    if (!open) {
      return undefined;
    }
    const timer = window.setTimeout(() => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      fetchSuggestions(typed.trimStart(), recent(), control.signal).then(
        (found) => control.signal.aborted || answer({ groups: found, to: typed }),
        () => control.signal.aborted || answer({ groups: [], to: typed }),
      );
    }, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed, open, asked]);

  const again = useCallback(() => setAsked((times) => times + 1), []);
  const options: Option[] = groups.flatMap((group) => group.options);
  return { groups, options, to, again };
}
