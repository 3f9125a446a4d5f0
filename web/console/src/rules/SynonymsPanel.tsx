import { type FormEvent, useEffect, useRef, useState } from 'react';
import { inIndex } from '../api';
import { count } from '../format';
import { Panel } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { useFocusAfter } from '../parts/useFocusAfter';
import type { Tagged } from '../tagged';
import { Clash } from './Clash';
import { useListed } from './listed';
import { MoreRows } from './MoreRows';
import { Preview } from './Preview';
import { group, listedAs, type Synonyms, way, wordsOf } from './synonyms';
import { add, remove, type Taken } from './synonymsSaving';
import { SynonymsTable } from './SynonymsTable';

interface SynonymsProps {
  catalogue: string;
  /** Whether they may be changed. */
  may: boolean;
  written: () => void;
  turn: number;
}

const NOTHING = { words: '', from: '' };

/** Words that mean the same. */
export function SynonymsPanel({ catalogue, may, written, turn }: SynonymsProps) {
  const all = useListed<Synonyms>(inIndex(catalogue, 'synonyms/search'));
  const [typed, setTyped] = useState(NOTHING);
  const [failed, setFailed] = useState<Error>();
  const [taken, setTaken] = useState<Taken>();
  const [busy, setBusy] = useState(false);
  const [ended, setEnded] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useFocusAfter(ended, () => field.current);
  const { again } = all;
  useEffect(again, [turn, again]);
  const act = async (doing: () => Promise<unknown>) => {
    setFailed(undefined);
    setBusy(true);
    try {
      await doing();
      written();
    } catch (error) {
      again();
      setFailed(error as Error);
    }
    setBusy(false);
  };
  const end = () => setEnded((n) => n + 1);
  const draft = group(typed.from, typed.words);
  const put = (mine: Synonyms, seen: Tagged<Synonyms> | undefined) => act(async () => {
    const now = await add(catalogue, mine, seen);
    setTaken(now);
    if (now === undefined) {
      // What was typed meanwhile stays.
      setTyped((stands) => (JSON.stringify(group(stands.from, stands.words)) === JSON.stringify(mine) ? NOTHING : stands));
    }
  }).then(end);
  const leave = () => {
    setTaken(undefined);
    end();
  };
  const ready = draft.synonyms.length > (draft.input === undefined ? 1 : 0);
  const same = ready ? listedAs(all.data?.hits ?? [], draft) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void put(draft, undefined);
  };
  return (
    <Panel title="Synonyms" note={all.data === undefined ? undefined : count(all.data.nbHits)}>
      {failed !== undefined && <Failure error={failed} />}
      {taken !== undefined && (
        <Clash message={taken.message} mine={taken.mine} theirs={taken.theirs?.thing} over={() => void put(taken.mine, taken.theirs)}
          take={leave} taking={taken.theirs === undefined ? 'Leave it' : 'Leave theirs'} busy={busy} />
      )}
      {may && <form className="fields" onSubmit={submit}>
        <label className="wide">
          Words that mean the same
          <input className="field" ref={field} value={typed.words} placeholder="sofa, couch, settee" onChange={(event) => setTyped({ ...typed, words: event.target.value })} />
        </label>
        <label>
          Only when asked for
          <input className="field" value={typed.from} placeholder="empty for both ways" onChange={(event) => setTyped({ ...typed, from: event.target.value })} />
        </label>
        <button type="submit" className="button" disabled={!ready || busy || same !== undefined}>
          Add
        </button>
      </form>}
      {same !== undefined && !busy && (
        <p className="quiet" role="status">
          There is such a group already, {way(same)}: {wordsOf(same)}.
        </p>
      )}
      {ready && <Preview catalogue={catalogue} change={{ synonyms: draft }} suggested={typed.from.trim() || (draft.synonyms[0] ?? '')} />}
      <Answered asked={all}>
        {({ hits }) => hits.length === 0 ? (
          <Empty>No synonyms yet.</Empty>
        ) : (
          <SynonymsTable groups={hits} remove={may ? (each) => void act(() => remove(catalogue, each)) : undefined} />
        )}
      </Answered>
      <MoreRows list={all} more={all.more} />
    </Panel>
  );
}
