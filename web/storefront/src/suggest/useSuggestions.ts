import { useCallback, useEffect, useRef, useState } from 'react';
import { recent } from './recent';
import { fetchSuggestions, type Group, type Option } from './suggestions';
import { untilReady } from './untilReady';

const PAUSE_MS = 60;

/** The suggestions for what is typed, while they are wanted; older answers never replace newer ones. */
export function useSuggestions(typed: string, open: boolean) {
  const [{ groups, to }, answer] = useState<{ groups: Group[]; to: string }>({ groups: [], to: '' });
  const [asked, setAsked] = useState(0);
  const end = useRef<(() => void) | undefined>(undefined);

  useEffect(() => {
    if (!open) {
      return undefined;
    }
    const timer = window.setTimeout(() => {
      end.current?.();
      end.current = untilReady(
        (signal) => fetchSuggestions(typed.trimStart(), recent(), signal),
        (found) => answer({ groups: found?.groups ?? [], to: typed }),
      );
    }, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed, open, asked]);

  // Who left the box, or the page, wants no suggestions any more.
  useEffect(() => (open ? () => end.current?.() : undefined), [open]);

  const again = useCallback(() => setAsked((times) => times + 1), []);
  const options: Option[] = groups.flatMap((group) => group.options);
  return { groups, options, to, again };
}
