import { money } from '../format';

/** An item as a row has it. */
export interface Brief {
  id: string;
  title: string;
  image: string;
  /** What tells it from others of that title: price, seller, kind. */
  apart: string;
}

type Tree = Record<string, unknown>;

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const picture = (item: Tree): string => {
  const [first] = list(item.images ?? item.image);
  return text(typeof first === 'object' && first !== null ? (first as Tree).url : first);
};

/** What is shown of a record. */
export function brief(id: string, item: Tree): Brief {
  const price = Number(item.price ?? 'NaN');
  const parts = [
    item.kind === 'product' || item.kind === undefined ? '' : text(item.kind),
    Number.isFinite(price) ? money(price, text(item.currency)) : '',
    text(item.seller ?? item.creator ?? item.host),
  ];
  return { id, title: text(item.title ?? item.name) || id, image: picture(item), apart: parts.filter((part) => part !== '').join(' · ') };
}
