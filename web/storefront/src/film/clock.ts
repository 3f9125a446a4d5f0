import { useEffect, useRef, useState } from 'react';
import { tell } from '../signals';

const TICK_MS = 250;
const HOOKED = 3;

export interface Clock {
  playing: boolean;
  second: number;
  play: () => void;
  pause: () => void;
  seek: (second: number) => void;
  /** For a real film, that tells where it is. */
  at: (second: number) => void;
}

/** How far a film is watched, told to the shop as events. Without a film to play it runs by itself. */
export function useClock(item: string, length: number | undefined, itself: boolean): Clock {
  const [playing, setPlaying] = useState(false);
  const [second, setSecond] = useState(0);
  const watched = useRef({ most: 0, told: 0, hooked: false, complete: false });

  const note = (now: number) => {
    const seen = watched.current;
    seen.most = Math.max(seen.most, now);
    const times = { item, watched_ms: Math.round(seen.most * 1000), length_ms: Math.round((length ?? 0) * 1000) };
    if (!seen.hooked && seen.most >= HOOKED) {
      seen.hooked = true;
      tell({ event: 'hooked', ...times });
    }
    if (!seen.complete && length !== undefined && seen.most >= length - 0.5) {
      seen.complete = true;
      tell({ event: 'complete', ...times });
    }
  };
  const noting = useRef(note);
  noting.current = note;

  useEffect(() => {
    if (!playing || !itself) {
      return undefined;
    }
    const timer = window.setInterval(
      () => setSecond((now) => Math.min(now + TICK_MS / 1000, length ?? Number.MAX_VALUE)),
      TICK_MS,
    );
    return () => window.clearInterval(timer);
  }, [playing, itself, length]);

  useEffect(() => {
    noting.current(second);
    if (length !== undefined && second >= length) {
      setPlaying(false);
    }
  }, [second, length]);

  useEffect(() => {
    const seen = watched.current;
    return () => {
      if (seen.most > seen.told) {
        tell({ event: 'watched', item, watched_ms: Math.round(seen.most * 1000), length_ms: Math.round((length ?? 0) * 1000) });
      }
    };
  }, [item, length]);

  return {
    playing,
    second,
    play: () => {
      if (watched.current.most === 0) {
        tell({ event: 'play', item, length_ms: Math.round((length ?? 0) * 1000) });
      }
      setSecond((now) => (length !== undefined && now >= length ? 0 : now));
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    seek: setSecond,
    at: setSecond,
  };
}
