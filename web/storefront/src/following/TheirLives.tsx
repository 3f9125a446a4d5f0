import { Row } from '../parts/Row';
import { useFetched } from '../pages/useFetched';
import { t } from '../texts';
import { fetchLivesOf } from './lives';

/** The lives of a creator in the order of time. */
export function TheirLives({ creator }: { creator: string }) {
  const [lives] = useFetched(creator, (signal) => fetchLivesOf([creator], signal));
  return <Row name={t.theirLives} fetched={lives} />;
}
