import { useEffect, useState } from 'react';
import { openPlace } from '../place';
import { resultsGoOn, stillThese } from '../led';
import { BEGINNING, type Feed, grown, isOver, type Part } from './feed';
import { comeBackTo, type Left, leaveOpen } from './left';
import { fetchPart } from './part';

/** A feed that grows when it is asked to, and may be asked again after a failure. */
interface Growing {
  feed: Feed;
  more: () => void;
  /** What is kept of it while something that it led to lies over it. */
  left: Left;
}

function open(words: string): Left {
  return comeBackTo(words) ?? { words, feed: BEGINNING, place: 0, seen: new Set(), current: stillThese() };
}

/** A feed for some words. Who goes from it to what it shows and comes back finds it where it was. */
export function useFeed(words: string): Growing {
  const [left] = useState(() => open(words));
  const [feed, setFeed] = useState(left.feed);
  const [wanted, want] = useState(0);
  const set = (next: Feed) => {
    left.feed = next;
    setFeed(next);
  };
  const add = (part: Part) => {
    const before = left.feed.cards.length;
    set(grown(left.feed, part));
    resultsGoOn(part.search, left.feed.cards.slice(before).map((card) => card.id), before + 1);
  };
  useEffect(() => () => (openPlace() === null ? undefined : leaveOpen(left)), []);
  useEffect(() => {
    if (left.feed.state !== 'waiting') {
      return undefined;
    }
    const stop = new AbortController();
    fetchPart(words, left.feed.last, stop.signal).then(
      (part) => stop.signal.aborted || add(part),
      () => stop.signal.aborted || set({ ...left.feed, state: 'failed' }),
    );
    return () => stop.abort();
  }, [words, wanted]);
  const more = () => {
    if (left.feed.state !== 'waiting' && !isOver(left.feed)) {
      set({ ...left.feed, state: 'waiting' });
      want((times) => times + 1);
    }
  };
  return { feed, more, left };
}
