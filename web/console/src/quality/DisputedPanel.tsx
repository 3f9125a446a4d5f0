import { Panel, Table } from '../parts/Panel';
import { to, useRoute } from '../routing';
import { cut } from './cut';
import { type Disputed, GRADES } from './judged';

/** Pairs of which judges think most differently, to talk about what grades mean. */
export function DisputedPanel({ set, disputed }: { set: string; disputed: Disputed[] }) {
  const { params } = useRoute();
  return (
    <Panel title="Where judges disagree" note="by two grades or more, the furthest first">
      <Table label="Pairs of which judges think differently" head={['Query', 'Item', 'Grades']}>
        {disputed.map((each) => (
          <tr key={`${each.query}/${each.item}`}>
            <th scope="row" className="wraps">
              <a href={to('quality', { catalogue: params.get('catalogue') ?? '', set, judge: each.query, item: each.item })}>{cut(each.text)}</a>
            </th>
            <td className="long">{each.title ?? each.item}</td>
            <td>{Object.entries(each.grades).map(([judge, grade]) => `${judge}: ${GRADES[grade]}`).join(', ')}</td>
          </tr>
        ))}
      </Table>
    </Panel>
  );
}
