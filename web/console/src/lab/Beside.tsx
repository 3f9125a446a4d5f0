import { score } from '../format';
import { Panel } from '../parts/Panel';
import { difference, type Look, moved, title } from './look';

/** Two pages side by side, and what moved between them. */
export function Beside({ first, second, names }: { first: Look; second: Look; names: [string, string] }) {
  return (
    <Panel title="Side by side" note={difference(first.hits, second.hits)}>
      <div className="columns">
        <Side name={`A: ${names[0]}`} page={first} other={second} />
        <Side name={`B: ${names[1]}`} page={second} other={first} />
      </div>
    </Panel>
  );
}

function Side({ name, page, other }: { name: string; page: Look; other: Look }) {
  return (
    <div>
      <h3>{name}</h3>
      <p className="small quiet">
        {(page.micros / 1000).toFixed(1)} ms, {page.total} found
      </p>
      <ol className="side">
        {moved(page.hits, other.hits).map(({ hit, other: place }) => (
          <li key={hit.id} className={place === undefined ? 'alone' : undefined}>
            <span className="hit-rank">{hit.rank + 1}</span>
            <span className="hit-title">{title(hit)}</span>
            <span className="hit-score">{score(hit.score)}</span>
            <Shift here={hit.rank} there={place === undefined ? undefined : place + (page.hits[0]?.rank ?? 0)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Shift({ here, there }: { here: number; there: number | undefined }) {
  if (there === undefined) {
    return <span className="tag tag-accent">only here</span>;
  }
  if (here === there) {
    return <span className="tag quiet">same</span>;
  }
  const up = there > here;
  return (
    <span className={up ? 'tag tag-accent' : 'tag tag-warn'}>
      <span aria-hidden="true">{up ? '↑' : '↓'}</span>
      <span className="unseen">{up ? 'higher by' : 'lower by'}</span> {Math.abs(there - here)}
    </span>
  );
}
