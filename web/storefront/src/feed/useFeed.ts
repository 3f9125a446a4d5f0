import { useEffect, useRef, useState } from 'react';
import { keepLed, resultsGoOn } from '../signals';
import { BEGINNING, type Feed, grown, isOver, type Part } from './feed';
import { fetchPart } from './part';

/** A feed for some words that grows when it is asked to, and may be asked again after a failure. */
export function useFeed(words: string): [feed: Feed, more: () => void] {
  const [feed, setFeed] = useState(BEGINNING);
  const [wanted, want] = useState(0);
  const now = useRef(BEGINNING);
  const set = (next: Feed) => {
    now.current = next;
    setFeed(next);
  };
  const add = (part: Part) => {
    const before = now.current.cards.length;
    set(grown(now.current, part));
    resultsGoOn(part.search, now.current.cards.slice(before).map((card) => card.id), before + 1);
  };
  useEffect(() => keepLed(), []);
  useEffect(() => {
    const stop = new AbortController();
    fetchPart(words, now.current.last, stop.signal).then(
      (part) => stop.signal.aborted || add(part),
      () => stop.signal.aborted || set({ ...now.current, state: 'failed' }),
    );
    return () => stop.abort();
  }, [words, wanted]);
  const more = () => {
    if (now.current.state !== 'waiting' && !isOver(now.current)) {
      set({ ...now.current, state: 'waiting' });
      want((times) => times + 1);
    }
  };
  return [feed, more];
}
