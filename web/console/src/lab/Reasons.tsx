import { many, score, words } from '../format';
import { parts, type Reason } from './look';

/** A score in its parts: what each feature adds, largest first. */
export function Reasons({ reasons, features }: { reasons: Reason[]; features: string[] }) {
  const { counted, told, seen } = parts(reasons, features);
  const largest = Math.max(1e-9, ...counted.map((each) => Math.abs(each.share)));
  const silent = counted.filter((each) => each.share === 0);
  return (
    <div className="reasons">
      {counted.length > 0 && (
        <table>
          <caption className="unseen">Parts of the score</caption>
          <thead>
            <tr>
              <th scope="col">Feature</th>
              <th scope="col" className="num">Value</th>
              <th scope="col" className="num">Weight</th>
              <th scope="col" className="num">Adds</th>
              <th scope="col">
                <span className="unseen">Size</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {counted.filter((each) => each.share !== 0).map((each, i) => (
              <tr key={i}>
                <td>{words(each.feature)}</td>
                <td className="num">{score(each.value)}</td>
                <td className="num">{score(each.weight)}</td>
                <td className="num">{score(each.share)}</td>
                <td>
                  <progress className={each.share < 0 ? 'gauge gauge-minus' : 'gauge'} max={largest}
                    value={Math.abs(each.share)} aria-label={`Size of ${each.feature}`} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {silent.length > 0 && (
        <p className="small quiet">Adds nothing here: {silent.map((each) => words(each.feature)).join(', ')}.</p>
      )}
      {told.length > 0 && <Chips of={told} />}
      {seen.length > 0 && (
        <details>
          <summary>Values of {many(seen.length, 'feature')} that the model looked at</summary>
          <Chips of={seen} />
        </details>
      )}
    </div>
  );
}

function Chips({ of }: { of: Reason[] }) {
  return (
    <ul className="chips">
      {of.map((each, i) => (
        <li className="tag" key={i}>
          {words(each.feature)} <b>{score(each.value)}</b>
        </li>
      ))}
    </ul>
  );
}
