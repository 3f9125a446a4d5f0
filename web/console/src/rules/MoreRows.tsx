import { count } from '../format';
import type { Asked } from '../useAsk';
import type { Listed } from './listed';

/** The way to the rest of a list; nothing where all of it is shown. */
export function MoreRows<T>({ list, more }: { list: Asked<Listed<T>>; more: () => void }) {
  const { hits, nbHits } = list.data ?? { hits: [], nbHits: 0 };
  return hits.length >= nbHits ? null : (
    <div className="chips more-rows">
      <button type="button" className="button button-small" disabled={list.waiting} onClick={more}>
        Show more of them
      </button>
      <span className="quiet" role="status">
        {count(hits.length)} of {count(nbHits)} are shown
      </span>
    </div>
  );
}
