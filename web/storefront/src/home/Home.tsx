import { useEffect, useState } from 'react';
import { FromFollowed } from '../following/FromFollowed';
import { fetchItems } from '../records';
import { afterPainting, atLast } from '../later';
import { RisingIcon } from '../parts/icons';
import { PlaceLink, SearchLink } from '../parts/Link';
import { Row } from '../parts/Row';
import { useFetched } from '../pages/useFetched';
import { remember } from '../suggest/recent';
import { t } from '../texts';
import { beginnings, lives, newVideos } from './ahead';
import { seen } from './seen';

/** What a shopper finds who has not said yet what they look for. Rows keep their height from the start.
 *
 * @param settled is called when what a shopper sees first has come, or takes too long */
export function Home({ settled }: { settled: () => void }) {
  const [lately] = useState(seen);
  const [onStage] = useFetched('lives', lives.take);
  const [videos] = useFetched('videos', newVideos.take);
  const [again] = useFetched('seen', async (signal) => (lately.length === 0 ? [] : fetchItems(lately, signal)));
  const waiting = onStage.state === 'waiting' || videos.state === 'waiting';
  useEffect(() => (waiting ? atLast(settled) : afterPainting(settled)), [waiting]);
  const onAir = onStage.state !== 'there' || onStage.value.some((live) => live.live === 'on_air');
  return (
    <div className="home">
      <Trending />
      <FromFollowed />
      <Row name={onAir ? t.livesNow : t.livesSoon} fetched={onStage} top />
      <Row name={t.newVideos} fetched={videos} way={<PlaceLink to={{ kind: 'feed' }}>{t.watchOnAndOn}</PlaceLink>} />
      {lately.length > 0 && <Row name={t.seenLately} fetched={again} />}
    </div>
  );
}

/** What others search for these days; in a shop where nobody searched yet, what there is most of. */
function Trending() {
  const [begin] = useFetched('trending', beginnings.take);
  if (begin.state === 'failed' || (begin.state === 'there' && begin.value.searches.length === 0)) {
    return null;
  }
  const asked = begin.state !== 'there' || begin.value.asked;
  return (
    <section className="home-searches" aria-labelledby="home-searches">
      <h2 id="home-searches">{asked ? t.trendingSearches : t.firstSearches}</h2>
      <ul className="chips">
        {begin.state === 'there' &&
          begin.value.searches.map(({ text, trending }) => (
            <li key={text} onClick={() => remember(text)}>
              <SearchLink className="chip" to={{ query: text }}>
                {trending && <RisingIcon />}
                {text}
              </SearchLink>
            </li>
          ))}
      </ul>
    </section>
  );
}
