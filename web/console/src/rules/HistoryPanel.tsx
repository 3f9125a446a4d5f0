import { useEffect, useState } from 'react';
import { ask, inCatalogue } from '../api';
import { time } from '../format';
import { Panel, Table } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { useAsk } from '../useAsk';

interface Revision {
  number: number;
  at: number;
  by: string;
  changes: { of: string; id: string; did: string }[];
}

interface HistoryProps {
  catalogue: string;
  /** Whether changes may be taken back. */
  may: boolean;
  turn: number;
  undone: () => void;
}

/** What was written, latest first, and a way back for each. */
export function HistoryPanel({ catalogue, may, turn, undone }: HistoryProps) {
  const history = useAsk<{ revisions: Revision[] }>(inCatalogue(catalogue, 'rules/history'));
  const [failed, setFailed] = useState<Error>();
  const { again } = history;
  useEffect(again, [turn, again]);
  const undo = (number: number) => {
    setFailed(undefined);
    ask('POST', inCatalogue(catalogue, `rules/history/${number}/undo`)).then(undone, (error: Error) => setFailed(error));
  };
  return (
    <Panel title="History" note="kept in the shop's record; undoing is a change of its own">
      {failed !== undefined && <Failure error={failed} />}
      <Answered asked={history}>
        {({ revisions }) => revisions.length === 0 ? (
          <Empty>Nothing was written yet.</Empty>
        ) : (
          <Table label="History of rules and synonyms" head={['When', 'Who', 'What', ...(may ? ['Undo'] : [])]}>
            {revisions.map((each) => (
              <tr key={each.number}>
                <td>{time(each.at)}</td>
                <td>{each.by || <span className="quiet">no key</span>}</td>
                <td>{each.changes.map((one) => `${one.of} ${one.id} ${one.did}`).join('; ')}</td>
                {may && (
                  <td className="num">
                    <button type="button" className="link-button" onClick={() => undo(each.number)} aria-label={`Undo the change of ${time(each.at)}`}>
                      Undo
                    </button>
                  </td>
                )}
              </tr>
            ))}
          </Table>
        )}
      </Answered>
    </Panel>
  );
}
