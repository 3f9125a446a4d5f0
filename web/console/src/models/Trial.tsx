import { count } from '../format';
import { Table } from '../parts/Panel';
import { findings, measured } from './facts';

/** How a version that has to prove itself does beside the one that it is compared with. */
export function Trial({ notes }: { notes: Record<string, string> }) {
  return (
    <details>
      <summary>How its trial goes</summary>
      <p className="small quiet">
        {notes.trial}: {count(Number(notes.pages))} pages beside {count(Number(notes['pages.against']))}
      </p>
      <Table label="Measures of the trial" head={['A page', '#This one', '#The other', 'Means']}>
        {findings(notes).map((each) => (
          <tr key={each.measure}>
            <th scope="row">{measured(each.measure)}</th>
            <td className="num">{each.ours}</td>
            <td className="num">{each.theirs}</td>
            <td>{each.means}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}
