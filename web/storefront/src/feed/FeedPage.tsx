import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import type { ShopItem } from '../item/item';
import { LeftIcon } from '../parts/icons';
import { useTitle } from '../pages/useTitle';
import { hide } from '../place';
import { t } from '../texts';
import { type Asked, Why } from '../why/Why';
import { FeedCard } from './FeedCard';
import './feed.css';
import { FeedEnd } from './FeedEnd';
import { toggle, wishOf } from './keys';
import { MOVING } from './part';
import { useFeed } from './useFeed';
import { useInSight } from './useInSight';
import { isCalm, useSteps } from './useSteps';

/** Cards behind the one in sight from which on more are asked for. */
const AHEAD = 3;

/** One card after the other, each as large as the screen: videos, lives and products to look at. */
export default function FeedPage() {
  const words = useInstantSearch().indexUiState.query ?? '';
  return <Cards key={words} words={words} />;
}

function Cards({ words }: { words: string }) {
  const { feed, more, left } = useFeed(words);
  const scroller = useRef<HTMLDivElement>(null);
  const place = useInSight(scroller, feed, left.place);
  const step = useSteps(scroller, place);
  const [asked, askWhy] = useState<Asked>();
  const name = words === '' ? t.feed : t.feedFor(words);
  useTitle(name);
  useEffect(() => {
    left.place = place;
  }, [place]);
  useEffect(() => {
    if (feed.state === 'there' && place + AHEAD >= feed.cards.length) {
      more();
    }
  }, [feed, place]);
  useEffect(() => scroller.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const wish = wishOf(event.key, event.target as Element, event.ctrlKey || event.metaKey || event.altKey);
    if (wish === undefined || asked !== undefined) {
      return;
    }
    event.preventDefault();
    const card = scroller.current?.querySelectorAll('.feed-card')[place];
    if (wish === 'close') {
      hide();
    } else if (wish !== 'toggle') {
      step(wish === 'next' ? 1 : -1);
    } else if (card !== undefined) {
      toggle(card);
    }
  };
  const why = (item: ShopItem) =>
    askWhy({ id: item.id, title: item.title, query: words, filter: feed.last?.moving === false ? '' : MOVING });
  return (
    <main className="feed" onKeyDown={onKeyDown}>
      <div className="feed-top">
        <button type="button" className="icon-button" aria-label={t.back} onClick={hide}>
          <LeftIcon />
        </button>
        <h1>{name}</h1>
      </div>
      <div
        ref={scroller}
        className="feed-cards"
        role="feed"
        aria-label={t.feedKeys(name)}
        aria-busy={feed.state === 'waiting'}
        tabIndex={0}
        onBlur={(event) => {
          event.currentTarget.dataset.left = 'true';
        }}
      >
        {feed.cards.map((card, at) => (
          <FeedCard
            key={card.id}
            item={card}
            position={at + 1}
            search={feed.last?.search ?? ''}
            seen={left.seen}
            inSight={at === place}
            near={Math.abs(at - place) <= 1}
            still={isCalm()}
            why={why}
          />
        ))}
        <FeedEnd feed={feed} more={more} />
      </div>
      {asked !== undefined && <Why asked={asked} close={() => askWhy(undefined)} />}
    </main>
  );
}
