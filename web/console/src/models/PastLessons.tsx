import { useEffect, useRef } from 'react';
import { inCatalogue } from '../api';
import { count, time } from '../format';
import { Table } from '../parts/Panel';
import { Answered } from '../parts/Told';
import { useAsk } from '../useAsk';
import { doer, type PastLesson, outcome, took } from './models';

/**
 * The lessons there were, the latest first.
 *
 * @param turn changes where one may have begun or ended
 */
export function PastLessons({ catalogue, turn }: { catalogue: string; turn: string }) {
  const held = useAsk<{ lessons: PastLesson[] }>(inCatalogue(catalogue, 'models/lessons'));
  const { again } = held;
  const asked = useRef(turn);
  useEffect(() => {
    if (asked.current !== turn) {
      asked.current = turn;
      again();
    }
  }, [turn, again]);
  return (
    <Answered asked={held}>
      {({ lessons }) => lessons.length > 0 && (
        <details className="held-lessons">
          <summary>Past lessons: {count(lessons.length)}</summary>
          <Table label="Past lessons" head={['Begun', 'Took', 'Came to', 'Learnt', '#Events', 'By']}>
            {lessons.map((each) => (
              <tr key={each.number}>
                <td className="when">{time(each.begun)}</td>
                <td>{took(each)}</td>
                <td className="long">{outcome(each)}</td>
                <td>{each.what}</td>
                <td className="num">{each.events === 0 ? '' : count(each.events)}</td>
                <td>{doer(each)}</td>
              </tr>
            ))}
          </Table>
        </details>
      )}
    </Answered>
  );
}
