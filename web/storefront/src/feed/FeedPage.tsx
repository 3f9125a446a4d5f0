import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import type { ShopItem } from '../item/item';
import { LeftIcon } from '../parts/icons';
import { hide } from '../place';
import { t } from '../texts';
import { type Asked, Why } from '../why/Why';
import { isOver } from './feed';
import { FeedCard } from './FeedCard';
import './feed.css';
import { toggle, wishOf } from './keys';
import { MOVING } from './part';
import { useFeed } from './useFeed';
import { useInSight } from './useInSight';

/** Cards behind the one in sight from which on more are asked for. */
const AHEAD = 3;

function isCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** One card after the other, each as large as the screen: videos, lives and products to look at. */
export default function FeedPage() {
  const words = useInstantSearch().indexUiState.query ?? '';
  return <Cards key={words} words={words} />;
}

function Cards({ words }: { words: string }) {
  const [feed, more] = useFeed(words);
  const scroller = useRef<HTMLDivElement>(null);
  const place = useInSight(scroller, feed.cards.length);
  const [asked, askWhy] = useState<Asked>();
  const name = words === '' ? t.feed : t.feedFor(words);
  const over = isOver(feed);
  useTitle(name);
  useEffect(() => {
    if (feed.state === 'there' && place + AHEAD >= feed.cards.length) {
      more();
    }
  }, [feed, place]);
  useEffect(() => scroller.current?.focus({ preventScroll: true }), []);
  const go = (to: number) =>
    scroller.current
      ?.querySelectorAll<HTMLElement>('.feed-card, .feed-end')
      [to]?.scrollIntoView({ behavior: isCalm() ? 'auto' : 'smooth', block: 'start' });
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
      go(Math.max(0, place + (wish === 'next' ? 1 : -1)));
    } else if (card !== undefined) {
      toggle(card);
    }
  };
  const why = (item: ShopItem) =>
    askWhy({ id: item.id, title: item.title, query: words, filter: words === '' ? MOVING : '' });
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
      >
        {feed.cards.map((card, at) => (
          <FeedCard
            key={card.id}
            item={card}
            position={at + 1}
            search={feed.last?.search ?? ''}
            inSight={at === place}
            near={Math.abs(at - place) <= 1}
            still={isCalm()}
            why={why}
          />
        ))}
        {feed.state === 'failed' ? (
          <End>
            <p role="alert">{t.failed}</p>
            <button type="button" className="button button-main" onClick={more}>
              {t.retry}
            </button>
          </End>
        ) : over ? (
          <End>
            <p>{feed.cards.length === 0 ? t.feedEmpty : t.feedOver}</p>
            <button type="button" className="button button-main" onClick={hide}>
              {t.toShop}
            </button>
          </End>
        ) : (
          feed.cards.length === 0 && (
            <End>
              <p role="status">{t.loading}</p>
            </End>
          )
        )}
      </div>
      {asked !== undefined && <Why asked={asked} close={() => askWhy(undefined)} />}
    </main>
  );
}

function End({ children }: { children: React.ReactNode }) {
  return <div className="feed-end">{children}</div>;
}

/** Says in the window's title what is open. */
function useTitle(name: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = t.titleOf(name);
    return () => {
      document.title = before;
    };
  }, [name]);
}
