import type { ProductTag } from '../item/item';
import { tagsAt } from './tags';

/** A picture of a drawn film, from a second on. */
export interface Shot {
  from: number;
  picture: string;
}

/** Words of a film, from a second on. */
export interface Caption {
  from: number;
  text: string;
}

/** About so many seconds a picture stands. */
const SHOT = 4;
/** So many letters are read at a glance. */
const GLANCE = 64;
/** So many pictures of each product are shown. */
const FEW = 3;

interface Pictured {
  images: string[];
}

interface Film extends Pictured {
  tags: ProductTag[];
}

/** The pictures of a film that is drawn: those of the products come in at the seconds of their tags, one after the other. */
export function shots(film: Film, products: (Pictured & { id: string })[], length: number): Shot[] {
  const seconds = [0, length, ...film.tags.flatMap(({ from, to }) => [from, to])];
  const cuts = [...new Set(seconds.filter((each) => each >= 0 && each <= length))].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, at) => {
    const lasts = (cuts[at + 1] ?? length) - from;
    const pictures = seenFrom(film, products, from);
    const count = pictures.length === 0 ? 0 : Math.max(1, Math.round(lasts / SHOT));
    return Array.from({ length: count }, (_, place) => ({ from: from + (place * lasts) / count, picture: pictures[place % pictures.length] ?? '' }));
  });
}

/** The pictures to turn to from a second on: those of what comes in then, then of what is there still, then the film's own. */
function seenFrom(film: Film, products: (Pictured & { id: string })[], second: number): string[] {
  const begun = [...film.tags].sort((one, other) => other.from - one.from);
  const shown = tagsAt(begun, second).flatMap((id) => products.find((each) => each.id === id)?.images.slice(0, FEW) ?? []);
  return [...new Set([...shown, ...film.images])];
}

/** What is said in a film, cut so that it is read at a glance. Nobody says when which word is said, so that each has the time of its letters. */
export function captions(transcript: string, length: number): Caption[] {
  const lines = transcript.split(/(?<=[.!?…。！？])\s+/u).flatMap(glances);
  const all = lines.reduce((sum, line) => sum + line.length, 0);
  let before = 0;
  return lines.map((text) => {
    const from = (before * length) / all;
    before += text.length;
    return { from, text };
  });
}

/** A sentence in parts of about the same length. */
function glances(sentence: string): string[] {
  const room = Math.ceil(sentence.length / Math.ceil(sentence.length / GLANCE)) + GLANCE / 8;
  const lines: string[] = [];
  for (const word of sentence.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** The place of what stands at a second; -1 for nothing. */
export function placeAt(all: { from: number }[], second: number): number {
  let place = -1;
  while (place + 1 < all.length && (all[place + 1]?.from ?? 0) <= second) {
    place += 1;
  }
  return place;
}
