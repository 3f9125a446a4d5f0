import { type FormEvent, useEffect, useState } from 'react';
import { inIndex } from '../api';
import { count } from '../format';
import { Panel, Table } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { clashed, read, remove as removed, type Tagged, write } from '../tagged';
import { Clash } from './Clash';
import { differing } from './differing';
import { useListed } from './listed';
import { MoreRows } from './MoreRows';
import { Preview } from './Preview';
import { group, type Synonyms, wordsOf } from './synonyms';

interface SynonymsProps {
  catalogue: string;
  /** Whether they may be changed. */
  may: boolean;
  written: () => void;
  turn: number;
}

/** Words that mean the same. */
export function SynonymsPanel({ catalogue, may, written, turn }: SynonymsProps) {
  const all = useListed<Synonyms>(inIndex(catalogue, 'synonyms/search'));
  const [words, setWords] = useState('');
  const [from, setFrom] = useState('');
  const [failed, setFailed] = useState<Error>();
  const [clash, setClash] = useState<{ mine: Synonyms; theirs: Tagged<Synonyms> }>();
  const { again } = all;
  useEffect(again, [turn, again]);
  const act = (doing: Promise<unknown>) => {
    setFailed(undefined);
    setClash(undefined);
    return doing.then(written, (error: Error) => {
      again();
      setFailed(error);
    });
  };
  const address = (id: string) => inIndex(catalogue, `synonyms/${encodeURIComponent(id)}`);
  const draft = group(from, words);
  const add = async (mine: Synonyms, seen: Tagged<Synonyms> | undefined) => {
    try {
      await write(address(mine.objectID), mine, seen);
    } catch (error) {
      if (!clashed(error)) {
        throw error;
      }
      const theirs = await read<Synonyms>(address(mine.objectID));
      if (differing(theirs.thing, mine).length > 0) {
        setClash({ mine, theirs });
        return;
      }
    }
    setWords('');
    setFrom('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act(add(draft, undefined));
  };
  const remove = (each: Synonyms) => act(removed(address(each.objectID), each));
  const ready = draft.synonyms.length > (from.trim() === '' ? 1 : 0);
  return (
    <Panel title="Synonyms" note={all.data === undefined ? undefined : count(all.data.nbHits)}>
      {failed !== undefined && <Failure error={failed} />}
      {clash !== undefined && (
        <Clash message="There is a group of synonyms of these words already, or somebody else changed it meanwhile. Nothing was saved." mine={clash.mine} theirs={clash.theirs.thing}
          over={() => act(add(clash.mine, clash.theirs))} take={() => setClash(undefined)} taking="Leave theirs" busy={false} />
      )}
      {may && <form className="fields" onSubmit={submit}>
        <label className="wide">
          Words that mean the same
          <input className="field" value={words} placeholder="sofa, couch, settee" onChange={(event) => setWords(event.target.value)} />
        </label>
        <label>
          Only when asked for
          <input className="field" value={from} placeholder="empty for both ways" onChange={(event) => setFrom(event.target.value)} />
        </label>
        <button type="submit" className="button" disabled={!ready}>
          Add
        </button>
      </form>}
      {ready && <Preview catalogue={catalogue} change={{ synonyms: draft }} suggested={from.trim() || (draft.synonyms[0] ?? '')} />}
      <Answered asked={all}>
        {({ hits }) => hits.length === 0 ? (
          <Empty>No synonyms yet.</Empty>
        ) : (
          <Table label="All synonyms" head={['Words', 'Direction', ...(may ? ['Delete'] : [])]}>
            {hits.map((each) => (
              <tr key={each.objectID}>
                <td>{wordsOf(each)}</td>
                <td>{each.input === undefined ? 'both ways' : 'one way'}</td>
                {may && (
                  <td className="num">
                    <button type="button" className="link-button" onClick={() => remove(each)} aria-label={`Delete ${wordsOf(each)}`}>
                      Delete
                    </button>
                  </td>
                )}
              </tr>
            ))}
          </Table>
        )}
      </Answered>
      <MoreRows list={all} more={all.more} />
    </Panel>
  );
}
