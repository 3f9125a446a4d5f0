import { useEffect, useState } from 'react';
import { ask, inCatalogue } from '../api';
import { Panel } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { useAsk } from '../useAsk';
import type { Revision } from './history';
import { HistoryTable } from './HistoryTable';

interface HistoryProps {
  catalogue: string;
  /** Whether changes may be taken back. */
  may: boolean;
  turn: number;
  undone: (revision: Revision) => void;
}

/** What was written, latest first, and a way back for each. */
export function HistoryPanel({ catalogue, may, turn, undone }: HistoryProps) {
  const history = useAsk<{ revisions: Revision[] }>(inCatalogue(catalogue, 'rules/history'));
  const [failed, setFailed] = useState<Error>();
  const { again } = history;
  useEffect(again, [turn, again]);
  const undo = (revision: Revision) => {
    setFailed(undefined);
    const undoing = ask('POST', inCatalogue(catalogue, `rules/history/${revision.number}/undo`));
    undoing.then(() => undone(revision), (error: Error) => setFailed(error));
  };
  return (
    <Panel title="History" note="kept in the shop's record; undoing is a change of its own">
      {failed !== undefined && <Failure error={failed} />}
      <Answered asked={history}>
        {({ revisions }) => revisions.length === 0 ? <Empty>Nothing was written yet.</Empty> : <HistoryTable catalogue={catalogue} revisions={revisions} undo={may ? undo : undefined} />}
      </Answered>
    </Panel>
  );
}
