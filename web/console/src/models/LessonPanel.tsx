import { useEffect, useRef, useState } from 'react';
import { ask, inCatalogue } from '../api';
import { Panel } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { useAsk } from '../useAsk';

interface Lesson {
  state: 'none' | 'running' | 'done' | 'failed';
  doing: string;
  note: string;
}

const SOON = 1_000;

/** How far the lesson is that makes a version, and the beginning of one. */
export function LessonPanel({ catalogue, rights, learnt }: { catalogue: string; rights: string[]; learnt: () => void }) {
  const path = inCatalogue(catalogue, 'models/lesson');
  const [going, setGoing] = useState(false);
  const [failed, setFailed] = useState<Error>();
  const lesson = useAsk<Lesson>(path, undefined, going ? SOON : 0);
  const state = lesson.data?.state;
  const before = useRef(state);
  useEffect(() => {
    setGoing(state === 'running');
    if (before.current === 'running' && state === 'done') {
      learnt();
    }
    before.current = state;
  }, [state, learnt]);
  const begin = () => {
    setFailed(undefined);
    ask('POST', path).then(() => {
      setGoing(true);
      lesson.again();
    }, (error: Error) => setFailed(error));
  };
  return (
    <Panel title="Learning" note="from pages as they were served and what became of them"
      tools={
        rights.includes('engineer') && (
          <button type="button" className="button button-small button-main" disabled={state === 'running'} onClick={begin}>
            Learn anew
          </button>
        )
      }>
      {failed !== undefined && <Failure error={failed} />}
      <Answered asked={lesson}>
        {({ state: now, doing, note }) => (
          <>
            {now === 'none' && <Empty>No lesson since the shop was opened. It learns by itself every <code>learn.every</code>.</Empty>}
            {now === 'running' && <p role="status"><progress className="gauge" aria-label="Learning" /> {doing}</p>}
            {now === 'done' && <p className="told told-good" role="status">The lesson is done. Its version is in the list.</p>}
            {now === 'failed' && <p className="told told-bad" role="alert">Nothing was learnt: {note}</p>}
          </>
        )}
      </Answered>
    </Panel>
  );
}
