import { useState } from 'react';
import { ask, inCatalogue } from '../api';
import { useAsk } from '../useAsk';
import type { SetState } from './judged';

/** Puts a query that shoppers asked into a judged set. */
export function AddAsked({ catalogue, query }: { catalogue: string; query: string }) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const sets = useAsk<{ sets: SetState[] }>(open ? inCatalogue(catalogue, 'judged') : undefined);
  const add = (set: string) => {
    ask<{ added: unknown[] }>('POST', inCatalogue(catalogue, `judged/${encodeURIComponent(set)}/queries`), { queries: [{ text: query }] }).then(
      ({ added }) => setSaid(added.length === 0 ? `is in ${set} already` : `added to ${set}`),
      (error: Error) => setSaid(error.message),
    );
    setOpen(false);
  };
  if (said !== '') {
    return <span role="status">{said}</span>;
  }
  if (!open) {
    return (
      <button type="button" className="link-button" aria-label={`Add to a set: ${query}`} onClick={() => setOpen(true)}>
        Add to a set
      </button>
    );
  }
  return (
    <select className="field field-small" aria-label={`The set that ${query} goes into`} defaultValue="" onChange={(event) => add(event.target.value)}>
      <option value="" disabled>
        {sets.data?.sets.length === 0 ? 'there is no set yet' : 'choose a set'}
      </option>
      {sets.data?.sets.map((each) => (
        <option key={each.name}>{each.name}</option>
      ))}
    </select>
  );
}
