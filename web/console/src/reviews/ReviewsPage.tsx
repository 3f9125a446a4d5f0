import { count } from '../format';
import { Panel } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { go, to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { Finder } from './Finder';
import { around, FIELDS, fromOf, hide, type Reviews, showAgain, wanted } from './reviews';
import { ReviewList } from './ReviewList';
import { useHiding } from './useHiding';

/** What shoppers said of the items of a catalogue, latest first, and the hiding of what no other shopper should read. */
export function ReviewsPage({ catalogue, rights }: { catalogue: string; rights: string[] }) {
  const { params } = useRoute();
  const asked = useAsk<Reviews>(wanted(catalogue, params));
  const may = rights.includes('merchandise');
  const fields = (more: Record<string, string>) => {
    const now = Object.fromEntries(['catalogue', ...FIELDS].map((name) => [name, params.get(name) ?? '']));
    return { ...now, ...more };
  };
  const { shown, failed, said, act } = useHiding(asked);
  return (
    <>
      <Finder params={params} find={(more) => go('reviews', fields({ from: '', ...more }))} />
      {failed !== undefined && <Failure error={failed} />}
      <p className={said === '' ? 'unseen' : 'told told-good'} role="status">
        {said}
      </p>
      <Answered asked={asked} alone>
        {(data) => (
          <Panel title="What shoppers said" note={note(fromOf(params), data)} tools={<Pages from={fromOf(params)} found={data.found} address={(from) => to('reviews', fields({ from }))} />}>
            {!may && (
              <p className="told">
                Your key lacks the right <strong>merchandise</strong>, which it takes to hide a review and to show it again.
              </p>
            )}
            {data.reviews.length === 0 ? (
              <Empty>{isNarrowed(params) ? 'No review is like that.' : 'Nobody has reviewed anything yet. Reviews come here from those who bought an item.'}</Empty>
            ) : (
              <ReviewList reviews={shown} catalogue={params.get('catalogue') ?? ''} may={may}
                hide={(id, reason) => act(id, hide(catalogue, id, reason), 'It is hidden. No shopper sees it any more, and its stars no longer count.')}
                show={(id) => act(id, showAgain(catalogue, id), 'It is shown again, and its stars count.')} />
            )}
          </Panel>
        )}
      </Answered>
    </>
  );
}

const isNarrowed = (params: URLSearchParams): boolean => FIELDS.some((name) => (params.get(name) ?? '') !== '');

function note(from: number, { found, reviews }: Reviews): string {
  return reviews.length === found || reviews.length === 0 ? count(found) : `${count(from + 1)} to ${count(from + reviews.length)} of ${count(found)}`;
}

function Pages({ from, found, address }: { from: number; found: number; address: (from: string) => string }) {
  const { before, next } = around(from, found);
  return (
    <>
      {before !== undefined && (
        <a className="button button-small" href={address(before === 0 ? '' : String(before))}>
          Before
        </a>
      )}
      {next !== undefined && (
        <a className="button button-small" href={address(String(next))}>
          Next
        </a>
      )}
    </>
  );
}
