import { useEffect, useRef, useState } from 'react';
import { useInstantSearch, useSearchBox } from 'react-instantsearch';
import { home } from '../config';
import { asking, useAsTyped } from '../asTyped';
import { toTop } from '../depth';
import { leave, show } from '../place';
import { searchOf } from '../suggest/chosen';
import { forget, forgetAll, remember } from '../suggest/recent';
import { LIST, optionId, SuggestionList } from '../suggest/SuggestionList';
import type { Option } from '../suggest/suggestions';
import { useCombobox } from '../suggest/useCombobox';
import { useSuggestions } from '../suggest/useSuggestions';
import { t } from '../texts';
import { focusSoon } from './focusResults';
import { CloseIcon, SearchIcon } from './icons';

const PAUSE_MS = 120;

/** Whether a key press is meant for a field that the shopper is typing in. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
}

/** Search as you type, with a list of what may be meant: asks after a short pause, at once on Enter;
 * `/` comes here from anywhere. */
export function SearchBox() {
  const { query } = useSearchBox();
  const { status, setIndexUiState } = useInstantSearch();
  useAsTyped();
  const [typed, setTyped] = useState(query);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const waiting = useRef<number | undefined>(undefined);
  const { groups, options, to, again } = useSuggestions(typed, open);
  const { active, setActive, onKeyDown } = useCombobox(options, open, setOpen);
  const listed = open && options.length > 0;

  useEffect(() => {
    // Where no answer came the search goes back to what it was; what was typed stays.
    if (waiting.current === undefined && status !== 'error') {
      setTyped(query);
    }
  }, [query, status]);

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

  const later = (text: string, pause: number, change: () => void) => {
    window.clearTimeout(waiting.current);
    leave();
    setTyped(text);
    waiting.current = window.setTimeout(() => {
      waiting.current = undefined;
      change();
    }, pause);
  };

  const ask = (text: string, pause: number) =>
    later(text, pause, () => setIndexUiState((state) => asking(state, text)));

  const choose = (option: Option) => {
    setOpen(false);
    if (option.kind === 'item') {
      remember(typed);
      show({ kind: 'item', id: option.item.id, via: '' });
      return;
    }
    const text = option.kind === 'query' || option.kind === 'scope' ? option.text : '';
    remember(text);
    toTop();
    later(text, 0, () => setIndexUiState((state) => searchOf(option, state)));
    focusSoon();
  };

  const drop = (text: string) => {
    forget(text);
    again();
  };

  return (
    <form
      className="search"
      role="search"
      action={home()}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
      onSubmit={(event) => {
        event.preventDefault();
        setOpen(false);
        remember(typed);
        toTop();
        ask(typed, 0);
        focusSoon();
      }}
    >
      <SearchIcon />
      <input
        ref={input}
        id="search"
        name="q"
        type="search"
        role="combobox"
        value={typed}
        placeholder={t.searchPlaceholder}
        aria-label={t.searchLabel}
        aria-expanded={listed}
        aria-controls={listed ? LIST : undefined}
        aria-autocomplete="list"
        aria-activedescendant={listed && active >= 0 ? optionId(active) : undefined}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={512}
        onChange={(event) => {
          setOpen(true);
          ask(event.currentTarget.value, PAUSE_MS);
        }}
        onClick={() => setOpen(true)}
        onFocus={() => setOpen(typed === '')}
        onKeyDown={(event) =>
          onKeyDown(event, {
            choose,
            forget: (option) => {
              const own = option.kind === 'query' && option.own;
              if (own) {
                drop(option.text);
              }
              return own;
            },
            clear: () => typed !== '' && ask('', 0),
          })
        }
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
            setOpen(true);
          }}
        >
          <CloseIcon />
        </button>
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
      <span className="unseen" role="status">
        {open ? t.suggestedCount(options.length) : ''}
      </span>
      {listed && (
        <SuggestionList
          groups={groups}
          to={to}
          active={active}
          activate={setActive}
          choose={choose}
          forget={drop}
          forgetAll={() => {
            forgetAll();
            again();
          }}
        />
      )}
    </form>
  );
}
