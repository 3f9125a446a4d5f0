import { fetchRecords } from '../records';
import { SearchLink } from '../parts/Link';
import { useFetched } from '../pages/useFetched';
import { t } from '../texts';
import { FollowButton } from './FollowButton';
import { useFollowing } from './following';

/** Whom the shopper follows, each with the way to their page and to take it back. Who is taken back stays in
 * the list until the page is left, so that a slip can be undone. */
export function FollowedList() {
  const now = useFollowing();
  const [people] = useFetched('followed', async (signal) => (now.length === 0 ? [] : fetchRecords(now, signal)));
  if (people.state !== 'there') {
    return null;
  }
  return people.value.length === 0 ? (
    <p>{t.followsNobody}</p>
  ) : (
    <ul className="followed">
      {people.value.map((record) => {
        const id = String(record.objectID);
        const name = typeof record.name === 'string' && record.name !== '' ? record.name : id;
        return (
          <li key={id}>
            <SearchLink to={{ refinementList: { [record.kind === 'creator' ? 'creator' : 'seller']: [id] } }}>{name}</SearchLink>
            <FollowButton id={id} name={name} />
          </li>
        );
      })}
    </ul>
  );
}
