import { brief } from '../parts/brief';
import { ItemBrief } from '../parts/ItemBrief';
import { useAsk } from '../useAsk';
import { shownBy } from './banner';
import { BannerShown } from './BannerShown';
import type { Known } from './choices';
import { type Changed, felt, type Side, told } from './effect';

interface PagesProps {
  catalogue: string;
  trial: Changed;
  /** What is tried, in words. */
  of: string;
}

/** The page without a change and the one with it, beside one another. */
export function PreviewPages({ catalogue, trial, of }: PagesProps) {
  const ids = [...new Set([...trial.before.hits, ...trial.after.hits].map((hit) => hit.id))];
  const known = useAsk<Known>(ids.length === 0 ? undefined : '/1/indexes/*/objects', { requests: ids.map((objectID) => ({ indexName: catalogue, objectID })) });
  const items = new Map((known.data?.results ?? []).flatMap((each) => (each === null ? [] : [[String(each.objectID), each]])));
  return (
    <>
      <p className={felt(trial) ? 'told told-good' : 'told'} role="status">
        {told(trial)}
      </p>
      <div className="columns">
        <Page name={`Without ${of}`} page={trial.before} other={trial.after} gone items={items} />
        <Page name={`With ${of}`} page={trial.after} other={trial.before} gone={false} items={items} />
      </div>
    </>
  );
}

interface PageProps {
  name: string;
  page: Side;
  other: Side;
  /** Whether what the other page lacks goes, rather than comes. */
  gone: boolean;
  items: Map<string, Record<string, unknown>>;
}

function Page({ name, page, other, gone, items }: PageProps) {
  const there = other.hits.map((hit) => hit.id);
  return (
    <div>
      <h4>{name}</h4>
      {page.redirect !== undefined && (
        <p>
          The shopper is sent to <code>{page.redirect}</code>.
        </p>
      )}
      {shownBy(page.rendering).map((banner, i) => <BannerShown key={i} banner={banner} />)}
      <ol className="side">
        {page.hits.map((hit, place) => {
          const elsewhere = there.indexOf(hit.id);
          return (
            <li key={hit.id} className={elsewhere < 0 ? (gone ? 'leaves' : 'alone') : undefined}>
              <span className="hit-rank">{place + 1}</span>
              <ItemBrief item={brief(hit.id, items.get(hit.id) ?? { title: hit.title })} />
              {elsewhere < 0 && <span className={gone ? 'tag tag-bad' : 'tag tag-accent'}>{gone ? 'goes' : 'new'}</span>}
              {elsewhere >= 0 && elsewhere !== place && <span className="tag">{gone ? 'then' : 'was'} {elsewhere + 1}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
