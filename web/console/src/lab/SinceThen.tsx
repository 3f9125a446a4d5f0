import { inCatalogue } from '../api';
import { useAsk } from '../useAsk';
import type { Look } from './look';
import { otherwise, type Served } from './served';

/** What a page was made by that is another one now: asked again, it is not made as then. */
export function SinceThen({ catalogue, page }: { catalogue: string; page: Served }) {
  const now = useAsk<Look>(inCatalogue(catalogue, 'look'), { query: page.query, ...page.asked, size: 1 });
  const others = now.data === undefined ? [] : otherwise(page.models ?? [], now.data.models);
  return (
    <>
      {others.length > 0 && (
        <p className="told" role="status">
          <strong>Not what stands now.</strong> {others.join('; ')}.
        </p>
      )}
      <p className="small quiet">
        Asked now, items, what is counted of them, categories, rules, synonyms and the configuration are those of now
        {page.version !== undefined && '; by the version of then, only the model that ranks is that of then'}.
      </p>
    </>
  );
}
