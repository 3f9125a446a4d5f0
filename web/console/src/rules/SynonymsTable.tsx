import { Table } from '../parts/Panel';
import { type Synonyms, way, wordsOf } from './synonyms';

/**
 * Groups of synonyms.
 *
 * @param remove removes one; nothing where that may not be
 */
export function SynonymsTable({ groups, remove }: { groups: Synonyms[]; remove: ((group: Synonyms) => void) | undefined }) {
  return (
    <Table label="All synonyms" head={['Words', 'Direction', ...(remove === undefined ? [] : ['#Delete'])]}>
      {groups.map((each) => (
        <tr key={each.objectID}>
          <td>{wordsOf(each)}</td>
          <td>{way(each)}</td>
          {remove !== undefined && (
            <td className="num">
              <button type="button" className="link-button" onClick={() => remove(each)} aria-label={`Delete ${wordsOf(each)}`}>
                Delete
              </button>
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}
