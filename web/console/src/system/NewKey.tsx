import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { ask } from '../api';
import { useAsk } from '../useAsk';
import { asked, type Faults, faults, type Made, RIGHTS, type Typed } from './keys';
import { KeyCatalogues } from './KeyCatalogues';

const EMPTY: Typed = { name: '', right: 'view', chosen: [], others: '', until: '', rate: '' };

/** The form that makes a key. What is wrong is said at its field, once it was tried. */
export function NewKey({ done, failed }: { done: (made: Made) => void; failed: (error: Error | undefined) => void }) {
  const [typed, setTyped] = useState(EMPTY);
  const [wrong, setWrong] = useState<Faults>({});
  const known = useAsk<{ catalogues: { name: string }[] }>('/v1/catalogues');
  const set = (more: Partial<Typed>) => {
    setTyped({ ...typed, ...more });
    setWrong(Object.fromEntries(Object.entries(wrong).filter(([name]) => !(name in more))));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    failed(undefined);
    const found = { ...faults(typed, Date.now()), ...halfTyped(event.currentTarget) };
    setWrong(found);
    const [first] = Object.keys(found);
    if (first !== undefined) {
      event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    ask<Made>('POST', '/v1/keys', asked(typed)).then(
      (made) => {
        setTyped({ ...typed, name: '' });
        done(made);
      },
      (error: Error) => failed(error),
    );
  };
  return (
    <form className="fields new-key" onSubmit={submit} noValidate>
      <label>
        For whom
        <input className="field" name="who" value={typed.name} required maxLength={64} onChange={(event) => set({ name: event.target.value })} />
      </label>
      <label>
        Right
        <select className="field" value={typed.right} onChange={(event) => set({ right: event.target.value })}>
          {RIGHTS.map((each) => (
            <option key={each.word} value={each.word}>
              {each.word}: {each.allows}
            </option>
          ))}
        </select>
      </label>
      <Limit label="Until the end of" fault={wrong.until}>
        {(told) => <input className="field" name="until" type="date" min={new Date().toISOString().slice(0, 10)} value={typed.until} {...told} onChange={(event) => set({ until: event.target.value })} />}
      </Limit>
      <Limit label="Requests a minute" fault={wrong.rate}>
        {(told) => <input className="field" name="rate" inputMode="numeric" value={typed.rate} placeholder="any number" {...told} onChange={(event) => set({ rate: event.target.value })} />}
      </Limit>
      <KeyCatalogues known={known.data?.catalogues.map((each) => each.name)} typed={typed} set={set} />
      <button type="submit" className="button" disabled={typed.name.trim() === ''}>
        Make a key
      </button>
    </form>
  );
}

/** A date of which parts are missing: its field has no value, as an empty one has none. */
function halfTyped(form: HTMLFormElement): Faults {
  const half = form.querySelector<HTMLInputElement>('[name="until"]')?.validity.badInput ?? false;
  return half ? { until: 'A whole date; empty for ever.' } : {};
}

interface Told {
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

/** A field with what is wrong with it, if anything. */
function Limit({ label, fault, children }: { label: string; fault: string | undefined; children: (told: Told) => ReactNode }) {
  const id = useId();
  const is = fault !== undefined;
  return (
    <label>
      {label}
      {children({ 'aria-invalid': is || undefined, 'aria-describedby': is ? id : undefined })}
      {is && (
        <span className="fault" id={id}>
          {fault}
        </span>
      )}
    </label>
  );
}
