import { CheckIcon, PlusIcon } from '../parts/icons';
import { tell } from '../signals';
import { t } from '../texts';
import { setFollowing, useFollowing } from './following';
import { originOf } from './origin';

/** Follows a creator or a seller, and takes it back. */
export function FollowButton({ id, name }: { id: string; name: string }) {
  const followed = useFollowing().includes(id);
  const press = () => {
    setFollowing(id, !followed);
    tell(followed ? { event: 'goal', name: 'unfollow', party: id } : { event: 'goal', name: 'follow', party: id, ...originOf(id) });
  };
  return (
    <button type="button" className="button button-small follow" aria-pressed={followed} title={followed ? t.unfollow(name) : undefined} onClick={press}>
      {followed ? <CheckIcon /> : <PlusIcon />}
      {t.follow}
      <span className="unseen"> {name}</span>
    </button>
  );
}
