import { type FormEvent, useState } from 'react';
import type { Tagged } from '../tagged';
import { type Rule, sent } from './draft';
import { Meanwhile, save, writeOver } from './saving';

/** A rule while it is written, and the saving of it. */
export interface Drafting {
  draft: Rule;
  edit: (rule: Rule) => void;
  /** The rule as it is saved; nothing for a new one. */
  seen: Rule | undefined;
  failed: Error | undefined;
  done: boolean;
  busy: boolean;
  /** How often a write has ended, or a choice between two versions. */
  ended: number;
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
  const [ended, setEnded] = useState(0);
  const end = () => setEnded((n) => n + 1);
  const edit = (next: Rule) => {
    setDraft(next);
    setDone(false);
    // What was wrong may be right by now; that somebody else wrote it stays so.
    setFailed((before) => (before instanceof Meanwhile ? before : undefined));
  };
  const write = async (how: typeof save, known: Tagged<Rule> | undefined) => {
    // The choice stays until it is done, so that the focus does.
    setFailed((before) => (before instanceof Meanwhile ? before : undefined));
    setDone(false);
    setBusy(true);
    try {
      const rule = await how(catalogue, sent(draft), known);
      setFailed(undefined);
      setSeen(rule);
      setDraft((now) => (now === draft ? rule.thing : now));
      setDone(true);
      saved(rule.thing.objectID);
    } catch (error) {
      setFailed(error as Error);
    }
    setBusy(false);
    end();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void write(save, seen);
  };
  const take = ({ now }: Meanwhile) => {
    end();
    setFailed(undefined);
    setSeen(now);
    if (now !== undefined) {
      edit(now.thing);
    }
  };
  return { draft, edit, seen: seen?.thing, failed, done, busy, ended, submit, over: ({ now }) => void write(writeOver, now), take };
}
