import { type FormEvent, useState } from 'react';
import type { Tagged } from '../tagged';
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
  /** Writes over what somebody else wrote meanwhile. */
  over: (theirs: Meanwhile) => void;
  /** Goes on with what somebody else wrote meanwhile. */
  take: (theirs: Meanwhile) => void;
}

export function useDraft(catalogue: string, rule: Rule, read: Tagged<Rule> | undefined, saved: (id: string) => void): Drafting {
  const [draft, setDraft] = useState(rule);
  const [seen, setSeen] = useState(read);
  const [failed, setFailed] = useState<Error>();
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useState(false);
  const edit = (next: Rule) => {
    setDraft(next);
    setDone(false);
  };
  const write = async (known: Tagged<Rule> | undefined) => {
    setFailed(undefined);
    setDone(false);
    setBusy(true);
    try {
      const written = await save(catalogue, sent(draft), known);
      setSeen(written);
      setDraft((now) => (now === draft ? written.thing : now));
      setDone(true);
      saved(written.thing.objectID);
    } catch (error) {
      setFailed(error as Error);
    }
    setBusy(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void write(seen);
  };
  const take = ({ now }: Meanwhile) => {
    setFailed(undefined);
    setSeen(now);
    if (now !== undefined) {
      edit(now.thing);
    }
  };
  return { draft, edit, seen: seen?.thing, failed, done, busy, submit, over: ({ now }) => void write(now), take };
}
