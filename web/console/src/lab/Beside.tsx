import { score } from '../format';
import { Panel } from '../parts/Panel';
import { difference, moved, type Placed } from './look';

/** A page under a name. */
export interface NamedPage {
  name: string;
  note: string;
  hits: Placed[];
}

/** Two pages side by side, and what moved between them. */
export function Beside({ title, first, second }: { title: string; first: NamedPage; second: NamedPage }) {
  return (
    <Panel title={title} note={difference(first.hits, second.hits)}>
      <div className="columns">
        <Side page={first} other={second.hits} />
        <Side page={second} other={first.hits} />
      </div>
    </Panel>
  );
}

function Side({ page, other }: { page: NamedPage; other: Placed[] }) {
  return (
    <div>
      <h3>{page.name}</h3>
      <p className="small quiet">{page.note}</p>
      <ol className="side">
        {moved(page.hits, other).map(({ hit, other: place }) => (
          <li key={hit.id} className={place === undefined ? 'alone' : undefined}>
            <span className="hit-rank">{hit.rank + 1}</span>
            <span className="hit-title">{hit.title}</span>
            <span className="hit-score">{score(hit.score)}</span>
            <Shift here={hit.rank} there={place === undefined ? undefined : place + (other[0]?.rank ?? 0)} />
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
