import { many, score } from '../format';
import { Panel } from '../parts/Panel';
import { Empty } from '../parts/Told';
import { type Hit, type Look, title } from './look';
import { Reasons } from './Reasons';

/** The page: each item with its score, its reasons and the paths that found it. */
export function HitList({ title: name, look, whyNot }: { title: string; look: Look; whyNot: (id: string) => void }) {
  const found = new Map(look.candidates.map((each) => [each.id, each.found_by]));
  return (
    <Panel title={name} note={`${many(look.hits.length, 'item')}; open one for the parts of its score`}>
      {look.hits.length === 0 && <Empty>Nothing is shown for this query.</Empty>}
      <ol className="hits">
        {look.hits.map((hit) => (
          <li key={hit.id}>
            <details>
              <summary>
                <span className="hit-rank">{hit.rank + 1}</span>
                <span className="hit-title">{title(hit)}</span>
                <span className="hit-tags">
                  <span className="tag">{hit.kind}</span>
                  {worth(hit) !== undefined && <span className="tag tag-accent">worth here <b>{score(worth(hit))}</b></span>}
                  {movers(hit).map((rule) => (
                    <span className="tag tag-warn" key={rule}>
                      {rule}
                    </span>
                  ))}
                  {(found.get(hit.id) ?? []).map((recall) => (
                    <span className="tag" key={recall}>
                      {recall}
                    </span>
                  ))}
                </span>
                <span className="hit-score">{score(hit.score)}</span>
              </summary>
              <p className="small quiet">
                <code>{hit.id}</code>{' '}
                <button type="button" className="link-button" onClick={() => whyNot(hit.id)}>
                  Why is it here?
                </button>
              </p>
              <Reasons reasons={hit.reasons} features={look.features} />
            </details>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** What the page is held to and moved the item here. */
const movers = (hit: Hit): string[] =>
  hit.reasons.filter((each) => each.feature.startsWith('mix: moved by')).map((each) => each.feature.slice('mix: '.length));

/** What the mix held the item to be worth in its slot. */
function worth(hit: Hit): number | undefined {
  return hit.reasons.find((each) => each.feature.startsWith('mix: worth'))?.value ?? undefined;
}
