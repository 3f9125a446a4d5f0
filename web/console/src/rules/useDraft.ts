import { type FormEvent, useState } from 'react';
import { type Rule, sent } from './draft';
import { Meanwhile, save } from './saving';

/** A rule while it is written, and the saving of it. */
export interface Drafting {
  draft: Rule;
  edit: (rule: Rule) => void;
  /** The rule as it is saved; nothing for a new one. */
  seen: Rule | undefined;
  failed: Error | undefined;
  done: boolean;
  busy: boolean;
  submit: (event: FormEvent) => void;
}

export function useDraft(catalogue: string, rule: Rule, read: Rule | undefined, saved: (id: string) => void): Drafting {
  const [draft, setDraft] = useState(rule);
  const [seen, setSeen] = useState(read);
  const [failed, setFailed] = useState<Error>();
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useState(false);
  const edit = (next: Rule) => {
    setDraft(next);
    setDone(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailed(undefined);
    setDone(false);
    setBusy(true);
    try {
      const written = await save(catalogue, sent(draft), seen);
      setSeen(written);
      setDraft((now) => (now === draft ? written : now));
      setDone(true);
      saved(written.objectID);
    } catch (error) {
      setFailed(error as Error);
      if (error instanceof Meanwhile) {
        setSeen(error.now);
      }
    }
    setBusy(false);
  };
  return { draft, edit, seen, failed, done, busy, submit };
}
