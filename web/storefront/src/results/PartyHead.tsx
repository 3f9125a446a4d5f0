import { useRefinementList, type UseRefinementListProps } from 'react-instantsearch';
import { fetchRecords } from '../records';
import { brief } from '../format';
import { useFetched } from '../pages/useFetched';
import { Stars } from '../parts/Stars';
import { t } from '../texts';

const SELLERS: UseRefinementListProps = { attribute: 'seller', limit: 1 };
const CREATORS: UseRefinementListProps = { attribute: 'creator', limit: 1 };

/** Which seller or creator the search is within; both take part in every search. */
export function useParty(): string | undefined {
  const sellers = useRefinementList(SELLERS);
  const creators = useRefinementList(CREATORS);
  const refined = [...sellers.items, ...creators.items].filter((item) => item.isRefined);
  return refined.length === 1 ? refined[0]?.value : undefined;
}

/** The head of a seller's or creator's page, over the search in what is theirs. */
export function PartyHead({ id }: { id: string }) {
  const [records] = useFetched(id, (signal) => fetchRecords([id], signal));
  const party = records.state === 'there' ? records.value[0] : undefined;
  const text = (name: string) => (typeof party?.[name] === 'string' ? (party[name] as string) : '');
  const number = (name: string) => (typeof party?.[name] === 'number' ? (party[name] as number) : undefined);
  const followers = number('followers');
  const rating = number('rating');
  return (
    <section className="party" aria-label={t.party}>
      <span className="party-mark" aria-hidden="true">
        {(text('name') || id).charAt(0).toUpperCase()}
      </span>
      <div>
        <p className="party-name">{text('name') || id}</p>
        <p className="quiet">
          {party?.kind === 'creator' ? t.creator : t.seller}
          {text('handle') !== '' && ` · @${text('handle').replace(/^@/, '')}`}
          {followers !== undefined && ` · ${t.followers(brief(followers))}`}
          {text('market') !== '' && ` · ${t.sellsIn(text('market').toUpperCase())}`}
        </p>
        {rating !== undefined && <Stars rating={rating} count={number('rating_count')} />}
      </div>
    </section>
  );
}
