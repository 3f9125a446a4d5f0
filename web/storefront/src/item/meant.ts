import { tellsSize } from '../filters/sizes';
import type { ShopItem, ShopVariant } from './item';

/** What a shopper asked for that may tell one variant of a product from another. */
export interface Wish {
  /** Chosen values by attribute. */
  chosen: Record<string, string[]>;
  /** The words that were typed. */
  words: string;
  /** Values that the words about a size stand for, any of which will do. */
  sizes: [string, string][];
}

/** A value of fewer letters, or a number, may be anything when it stands among words. */
const TELLING = /^\p{L}[\p{L}\s-]{2,}$/u;

/** The variant that is what was asked for, one that is there before one that is not; undefined where
 * nothing that was asked for tells variants apart. */
export function variantMeant(item: ShopItem, wish: Wish): ShopVariant | undefined {
  const typed = ` ${plain(wish.words)} `;
  const points = (variant: ShopVariant): number =>
    variant.attributes.reduce((sum, [name, value]) => {
      const chosen = wish.chosen[name] ?? [];
      const named = names(typed, value);
      return sum + (chosen.includes(value) ? 2 : chosen.length > 0 ? -2 : 0) + (named ? 1 : 0);
    }, 0) + (variant.attributes.some(isOneOf(wish.sizes)) ? 2 : 0);
  const best = item.variants
    .map((variant) => ({ variant, points: points(variant) + (variant.stock === 0 ? -0.5 : 0) }))
    .sort((one, other) => other.points - one.points)[0];
  return best !== undefined && best.points > 0 ? best.variant : undefined;
}

/** Whether the size of a variant was asked for, or it has none. */
export function sizeIsMeant(variant: ShopVariant, wish: Wish): boolean {
  const sizes = variant.attributes.filter(([name]) => tellsSize(name));
  const typed = ` ${plain(wish.words)} `;
  return (
    sizes.length === 0 ||
    sizes.some(([name, value]) => wish.chosen[name]?.includes(value) === true || names(typed, value)) ||
    sizes.some(isOneOf(wish.sizes))
  );
}

/** Whether a value stands among plain words, where it says enough to be meant there. */
function names(typed: string, value: string): boolean {
  return TELLING.test(value) && typed.includes(` ${plain(value)} `);
}

function isOneOf(some: [string, string][]): (attribute: [string, string]) => boolean {
  return ([name, value]) => some.some(([other, meant]) => other === name && meant.toLowerCase() === value.toLowerCase());
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
