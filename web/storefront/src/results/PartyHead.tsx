import { useRefinementList, type UseRefinementListProps } from 'react-instantsearch';
import { fetchRecords } from '../records';
import { FollowButton } from '../following/FollowButton';
import { brief } from '../format';
import { type Fetched, useFetched } from '../pages/useFetched';
import { Stars } from '../parts/Stars';
import { t } from '../texts';

const SELLERS: UseRefinementListProps = { attribute: 'seller', limit: 1 };
const CREATORS: UseRefinementListProps = { attribute: 'creator', limit: 1 };

/** A seller or creator whose things are searched. */
export interface Party {
  id: string;
  /** Whether what they made or host is searched, rather than what they sell. */
  creator: boolean;
  /** Undefined until it came; empty where the shop has none. */
  record: Record<string, unknown> | undefined;
}

/** Which seller or creator the search is within; both take part in every search. */
export function useParty(): Party | undefined {
  const sellers = useRefinementList(SELLERS);
  const creators = useRefinementList(CREATORS);
  const refined = [...sellers.items, ...creators.items].filter((item) => item.isRefined);
  const id = refined.length === 1 ? refined[0]?.value : undefined;
  const creator = creators.items.some((item) => item.isRefined);
  const [records] = useFetched(id ?? '', async (signal) => (id === undefined ? [] : fetchRecords([id], signal)));
  return id === undefined ? undefined : { id, creator, record: records.state === 'waiting' ? undefined : recordOf(records) };
}

function recordOf(records: Fetched<Record<string, unknown>[]>): Record<string, unknown> {
  return (records.state === 'there' ? records.value[0] : undefined) ?? {};
}

/** What a party is called; its id where nobody says, and empty as long as it is asked for. */
export function nameOf({ id, record }: Pick<Party, 'id' | 'record'>): string {
  return record === undefined ? '' : typeof record.name === 'string' && record.name !== '' ? record.name : id;
}

/** The head of a seller's or creator's page, over the search in what is theirs. */
export function PartyHead({ party }: { party: Party }) {
  const { record = {} } = party;
  const text = (name: string) => (typeof record[name] === 'string' ? (record[name] as string) : '');
  const number = (name: string) => (typeof record[name] === 'number' ? (record[name] as number) : undefined);
  const followers = number('followers');
  const rating = number('rating');
  const name = nameOf(party);
  return (
    <section className="party" aria-label={t.party}>
      <span className="party-mark" aria-hidden="true">
        {name.charAt(0).toUpperCase()}
      </span>
      <div>
        <p className="party-name">{name}</p>
        <p className="quiet">
          {record.kind === 'creator' ? t.creator : t.seller}
          {text('handle') !== '' && ` · @${text('handle').replace(/^@/, '')}`}
          {followers !== undefined && ` · ${t.followers(brief(followers))}`}
          {text('market') !== '' && ` · ${t.sellsIn(text('market').toUpperCase())}`}
        </p>
        {rating !== undefined && <Stars rating={rating} count={number('rating_count')} />}
      </div>
      {name !== '' && <FollowButton id={party.id} name={name} />}
    </section>
  );
}
