import { attributeName } from '../labels';
import { tellsSize } from '../filters/sizes';
import { t } from '../texts';
import { valueOf } from './axes';
import type { ShopItem } from './item';

/** The first attribute that tells a size in which the variants of a product differ; undefined where there
 * is no size to choose. */
export function sizeOf(item: ShopItem): string | undefined {
  return differing(item).find(tellsSize);
}

/** What is to be chosen, as a heading of all variants: the one attribute in which they differ, else that
 * there is a choice. */
export function choiceName(item: ShopItem): string {
  const [only, ...others] = differing(item);
  return only === undefined || others.length > 0 ? t.variants : attributeName(only);
}

function differing(item: ShopItem): string[] {
  const names = [...new Set(item.variants.flatMap((variant) => variant.attributes.map(([name]) => name)))];
  return names.filter((name) => new Set(item.variants.map((variant) => valueOf(variant, name))).size > 1);
}
