import { useEffect, useRef, useState } from 'react';
import { time } from '../format';
import { Table } from '../parts/Panel';
import { useFocusBack } from '../parts/useFocusBack';
import { later, type Revision, undoing } from './history';
import { WhatChanged } from './WhatChanged';

interface TableProps {
  catalogue: string;
  revisions: Revision[];
  /** Takes the change of a number back; nothing where that may not be. */
  undo: ((number: number) => void) | undefined;
}

/** What was written. Undoing is asked for once more, below the change that it is of. */
export function HistoryTable({ catalogue, revisions, undo }: TableProps) {
  const [asked, setAsked] = useState<number>();
  return (
    <Table label="History of rules and synonyms" head={['When', 'Who', 'What', ...(undo === undefined ? [] : ['Undo'])]}>
      {revisions.flatMap((each) => [
        <Row key={each.number} catalogue={catalogue} revision={each} ask={undo && (() => setAsked(each.number))} open={asked === each.number} />,
        ...(undo !== undefined && asked === each.number
          ? [<Asking key={`${each.number} asked`} revision={each} over={later(revisions, each)} undo={undo} close={() => setAsked(undefined)} />]
          : []),
      ])}
    </Table>
  );
}

function Row({ catalogue, revision, ask, open }: { catalogue: string; revision: Revision; ask: (() => void) | undefined; open: boolean }) {
  const button = useFocusBack(open);
  return (
    <tr>
      <td>{time(revision.at)}</td>
      <td>{revision.by || <span className="quiet">no key</span>}</td>
      <td>
        <WhatChanged catalogue={catalogue} revision={revision} />
      </td>
      {ask !== undefined && (
        <td className="num">
          <button type="button" className="link-button" ref={button} onClick={ask} aria-expanded={open} aria-label={`Undo the change of ${time(revision.at)}`}>
            Undo
          </button>
        </td>
      )}
    </tr>
  );
}

interface AskingProps {
  revision: Revision;
  /** Later changes that go with it. */
  over: string[];
  undo: (number: number) => void;
  close: () => void;
}

function Asking({ revision, over, undo, close }: AskingProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <tr>
      <td colSpan={4}>
        <div className="told undoing" role="group" aria-label="Undo this change?" onKeyDown={(event) => event.key === 'Escape' && close()}>
          <p>Undo this change? It {undoing(revision)}.</p>
          {over.length > 0 && (
            <>
              <p>
                <strong>What was done to the same later is lost:</strong>
              </p>
              <ul>
                {over.slice(0, 5).map((line, i) => (
                  <li key={i}>{line}</li>
                ))}
                {over.length > 5 && <li>and {over.length - 5} more</li>}
              </ul>
            </>
          )}
          <div className="chips">
            <button type="button" className="button button-small button-bad" ref={first} onClick={() => {
              close();
              undo(revision.number);
            }}>
              Undo it
            </button>
            <button type="button" className="button button-small" onClick={close}>
              Leave it
            </button>
          </div>
        </div>
      </td>
    </tr>
  );
}
