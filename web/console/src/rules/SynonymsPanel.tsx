import { type FormEvent, useEffect, useState } from 'react';
import { ask, inIndex } from '../api';
import { count } from '../format';
import { Panel, Table } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
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
  const { again } = all;
  useEffect(again, [turn, again]);
  const act = (doing: Promise<unknown>) => {
    setFailed(undefined);
    return doing.then(written, (error: Error) => setFailed(error));
  };
  const draft = group(from, words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act(ask('PUT', inIndex(catalogue, `synonyms/${encodeURIComponent(draft.objectID)}`), draft)).then(() => {
      setWords('');
      setFrom('');
    });
  };
  const remove = (id: string) => act(ask('DELETE', inIndex(catalogue, `synonyms/${encodeURIComponent(id)}`)));
  const ready = draft.synonyms.length > (from.trim() === '' ? 1 : 0);
  return (
    <Panel title="Synonyms" note={all.data === undefined ? undefined : count(all.data.nbHits)}>
      {failed !== undefined && <Failure error={failed} />}
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
                    <button type="button" className="link-button" onClick={() => remove(each.objectID)} aria-label={`Delete ${wordsOf(each)}`}>
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
