import { time } from '../format';
import { Panel, Table } from '../parts/Panel';
import { Empty } from '../parts/Told';
import { type Deed, doer, done } from './models';

/** So many are shown. */
const MOST = 50;

/** What was done with versions, and by whom; the latest first. */
export function DeedsPanel({ history }: { history: Deed[] }) {
  return (
    <Panel title="History">
      {history.length === 0 ? (
        <Empty>No version was chosen yet.</Empty>
      ) : (
        <Table label="What was done with versions" head={['When', 'Version', 'What was done', 'By', 'Why']}>
          {[...history].reverse().slice(0, MOST).map((each, i) => (
            <tr key={i}>
              <td className="when">{time(each.at)}</td>
              <td>{each.version}</td>
              <td>{done(each).what}</td>
              <td>{doer(each)}</td>
              <td>{done(each).why}</td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
}
