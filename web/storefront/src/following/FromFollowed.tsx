import { Row } from '../parts/Row';
import { useFetched } from '../pages/useFetched';
import { t } from '../texts';
import { useFollowing } from './following';
import { fetchFromFollowed } from './fromFollowed';

/** What those have whom the shopper follows; nothing as long as nobody is followed. */
export function FromFollowed() {
  const ids = useFollowing();
  return ids.length === 0 ? null : <Theirs ids={ids} />;
}

function Theirs({ ids }: { ids: string[] }) {
  const [items] = useFetched(ids.join('\n'), (signal) => fetchFromFollowed(ids, signal));
  return <Row name={t.fromFollowed} fetched={items} />;
}
