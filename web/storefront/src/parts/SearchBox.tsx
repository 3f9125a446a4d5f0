import { useEffect, useRef, useState } from 'react';
import { useInstantSearch, useSearchBox } from 'react-instantsearch';
import { asking, useAsTyped } from '../asTyped';
import { t } from '../texts';
import { CloseIcon, SearchIcon } from './icons';

const PAUSE_MS = 120;

/** Whether a key press is meant for a field that the shopper is typing in. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
}

/** Search as you type: asks after a short pause, at once on Enter; `/` comes here from anywhere. */
export function SearchBox() {
  const { query } = useSearchBox();
  const { status, setIndexUiState } = useInstantSearch();
  useAsTyped();
  const [typed, setTyped] = useState(query);
  const input = useRef<HTMLInputElement>(null);
  const waiting = useRef<number | undefined>(undefined);

  useEffect(() => {
    if (waiting.current === undefined) {
      setTyped(query);
    }
  }, [query]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) {
        event.preventDefault();
        input.current?.select();
        input.current?.focus();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const ask = (text: string, pause: number) => {
    window.clearTimeout(waiting.current);
    setTyped(text);
    waiting.current = window.setTimeout(() => {
      waiting.current = undefined;
      setIndexUiState((state) => asking(state, text));
    }, pause);
  };

  return (
    <form
      className="search"
      role="search"
      action={location.pathname}
      onSubmit={(event) => {
        event.preventDefault();
        ask(typed, 0);
        input.current?.blur();
      }}
    >
      <SearchIcon />
      <input
        ref={input}
        id="search"
        name="q"
        type="search"
        value={typed}
        placeholder={t.searchPlaceholder}
        aria-label={t.searchLabel}
        aria-controls="results"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={512}
        onChange={(event) => ask(event.currentTarget.value, PAUSE_MS)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            ask('', 0);
          } else if (event.key === 'ArrowDown') {
            event.preventDefault();
            document.querySelector<HTMLElement>('.card-link')?.focus();
          }
        }}
      />
      {status === 'stalled' && <span className="spinner" aria-hidden="true" />}
      {typed !== '' ? (
        <button
          type="button"
          className="icon-button"
          aria-label={t.clearSearch}
          onClick={() => {
            ask('', 0);
            input.current?.focus();
          }}
        >
          <CloseIcon />
        </button>
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
    </form>
  );
}
