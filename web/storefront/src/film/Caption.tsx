import { useMemo } from 'react';
import { captions, placeAt } from './drawn';

/** What is said at a second of a film that is drawn. */
export function Caption({ transcript, length, second }: { transcript: string; length: number; second: number }) {
  const all = useMemo(() => captions(transcript, length), [transcript, length]);
  const text = all[placeAt(all, second)]?.text;
  return text === undefined ? null : <p className="player-caption">{text}</p>;
}
