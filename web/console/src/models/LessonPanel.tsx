import { useEffect, useRef, useState } from 'react';
import { ask, inCatalogue } from '../api';
import { time } from '../format';
import { Panel } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { useAsk } from '../useAsk';
import { PastLessons } from './PastLessons';

interface Lesson {
  state: 'none' | 'running' | 'done' | 'failed';
  doing: string;
  /** Steps of what is being done; none where they are not counted. */
  done: number;
  all: number;
  note: string;
  /** When it ended, in milliseconds since 1970, where the server tells it. */
  ended?: number;
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
        {(data) => <HowFar lesson={data} />}
      </Answered>
      {lesson.data !== undefined && <PastLessons catalogue={catalogue} turn={`${state} ${lesson.data.ended}`} />}
    </Panel>
  );
}

function HowFar({ lesson }: { lesson: Lesson }) {
  const { state, doing, done, all, note, ended } = lesson;
  switch (state) {
    case 'none':
      return (
        <Empty>
          No lesson since the shop was opened. It learns by itself every <code>learn.every</code>.
        </Empty>
      );
    case 'running':
      return (
        <div role="status">
          <p className="waiting">
            {all === 0 && <span className="spinner" aria-hidden="true" />} Learning: {doing}
          </p>
          {all > 0 && <progress className="gauge" max={all} value={done} aria-label="Steps of the lesson" />}
        </div>
      );
    case 'done':
      return (
        <>
          <p className="told told-good" role="status">
            The lesson is done{ended === undefined ? '' : `, since ${time(ended)}`}. Its version is in the list.
          </p>
          {doing !== '' && <Last doing={doing} />}
        </>
      );
    case 'failed':
      return (
        <>
          <p className="told told-bad" role="alert">
            Nothing was learnt: {note || 'the log says why'}{ended !== undefined && ` (The lesson ended at ${time(ended)}.)`}
          </p>
          {doing !== '' && <Last doing={doing} />}
        </>
      );
  }
}

/** What a lesson said last, which is long where it was done. */
function Last({ doing }: { doing: string }) {
  return (
    <details>
      <summary>What it said last</summary>
      <p className="small">{doing}</p>
    </details>
  );
}
