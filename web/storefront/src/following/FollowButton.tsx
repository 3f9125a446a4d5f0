import { CheckIcon, PlusIcon } from '../parts/icons';
import { tell } from '../signals';
import { t } from '../texts';
import { setFollowing, useFollowing } from './following';
import { originOf } from './origin';

/** Follows a creator or a seller, and takes it back. What is seen says how it stands; the name that is heard stays
 * the same, and that it is pressed is heard besides. */
export function FollowButton({ id, name }: { id: string; name: string }) {
  const followed = useFollowing().includes(id);
  const press = () => {
    setFollowing(id, !followed);
    tell(followed ? { event: 'goal', name: 'unfollow', party: id } : { event: 'goal', name: 'follow', party: id, ...originOf(id) });
  };
  return (
    <button type="button" className="button button-small follow" aria-pressed={followed} title={followed ? t.unfollow(name) : undefined} onClick={press}>
      {followed ? <CheckIcon /> : <PlusIcon />}
      <span aria-hidden="true">{followed ? t.isFollowed : t.follow}</span>
      <span className="unseen">
        {t.follow} {name}
      </span>
    </button>
  );
}
