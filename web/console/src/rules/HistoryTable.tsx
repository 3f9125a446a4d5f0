import { time } from '../format';
import { AskFirst } from '../parts/AskFirst';
import { Table } from '../parts/Panel';
import { later, type Revision, undoing } from './history';
import { WhatChanged } from './WhatChanged';

const MOST = 5;

interface TableProps {
  catalogue: string;
  revisions: Revision[];
  /** Takes the change of a number back; nothing where that may not be. */
  undo: ((revision: Revision) => void) | undefined;
}

/** What was written. Undoing is asked for once more. */
export function HistoryTable({ catalogue, revisions, undo }: TableProps) {
  return (
    <Table label="History of rules and synonyms" head={['When', 'Who', 'What', ...(undo === undefined ? [] : ['#Undo'])]}>
      {revisions.map((each) => (
        <tr key={each.number}>
          <td className="when">{time(each.at)}</td>
          <td>{each.by || <span className="quiet">no key</span>}</td>
          <td>
            <WhatChanged catalogue={catalogue} revision={each} />
          </td>
          {undo !== undefined && (
            <td className="num">
              <AskFirst look="link-button" name={`Undo the change of ${time(each.at)}`} question={`Undo this change? It ${undoing(each)}.`}
                more={<Lost over={later(revisions, each)} />} yes="Undo it" act={() => undo(each)}>
                Undo
              </AskFirst>
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

/** Later changes that go with the one that is undone. */
function Lost({ over }: { over: string[] }) {
  return over.length === 0 ? null : (
    <>
      <p>
        <strong>What was done to the same later is lost:</strong>
      </p>
      <ul>
        {over.slice(0, MOST).map((line, i) => (
          <li key={i}>{line}</li>
        ))}
        {over.length > MOST && <li>and {over.length - MOST} more</li>}
      </ul>
    </>
  );
}
