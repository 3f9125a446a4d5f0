import { bySize, tellsSize } from '../filters/sizes';
import type { ShopItem, ShopVariant } from './item';

/** An attribute in which the variants of a product differ, with its values in their order. */
export interface Axis {
  name: string;
  values: string[];
}

/** From so many variants on they are chosen by value even where they differ in one attribute. */
const MANY = 9;

/** The attributes by which a variant can be chosen value by value: those in which the variants differ,
 * where each variant has a value of each and no two have the same of all. None where a list of the
 * variants says more. */
export function axesOf(item: ShopItem): Axis[] {
  const names = item.variants[0]?.attributes.map(([name]) => name) ?? [];
  const differing = names
    .map((name) => ({ name, values: valuesOf(item, name) }))
    .filter(({ values }) => values.length > 1);
  const axes = differing.filter(
    ({ name, values }) =>
      values.length < item.variants.length || name === 'color' || tellsSize(name) || !tellApart(item, differing.filter((other) => other.name !== name)),
  );
  const whole = item.variants.every((variant) => axes.every(({ name }) => valueOf(variant, name) !== undefined));
  const worth = axes.length > 1 || item.variants.length >= MANY;
  return whole && worth && tellApart(item, axes) ? axes : [];
}

/** Whether no two variants have the same of all these attributes. */
function tellApart(item: ShopItem, axes: Axis[]): boolean {
  const told = new Set(item.variants.map((variant) => axes.map(({ name }) => valueOf(variant, name) ?? '').join('\n')));
  return told.size === item.variants.length;
}

/** Whether the value of an attribute always goes with the same value of another one, as a size in one
 * system does with that in another. */
function decides(item: ShopItem, name: string, other: string): boolean {
  const pairs = item.variants.map((variant) => [valueOf(variant, name), valueOf(variant, other)] as const);
  return pairs.every(([value, going]) => pairs.every(([each, beside]) => each !== value || beside === going));
}

function valuesOf(item: ShopItem, name: string): string[] {
  const values = [...new Set(item.variants.flatMap((variant) => valueOf(variant, name) ?? []))];
  return tellsSize(name) || values.every((value) => /^[\d.,]+$/.test(value)) ? values.sort(bySize) : values;
}

/** What a variant has of an attribute. */
export function valueOf(variant: ShopVariant, name: string): string | undefined {
  return variant.attributes.find(([each]) => each === name)?.[1];
}

/** The variant with another value in one attribute, as much as can be like the one that was chosen; one
 * that can be bought before one that cannot where both are as like. */
export function withValue(item: ShopItem, axes: Axis[], chosen: ShopVariant | undefined, name: string, value: string): ShopVariant | undefined {
  const likeness = (variant: ShopVariant) =>
    axes.filter((axis) => chosen !== undefined && valueOf(variant, axis.name) === valueOf(chosen, axis.name)).length +
    (variant.stock === 0 ? 0 : 0.5);
  return item.variants
    .filter((variant) => valueOf(variant, name) === value)
    .sort((one, other) => likeness(other) - likeness(one))[0];
}

/** The variant that has a value and is like the chosen one in all else but what goes with that value, as a
 * size in another system does; undefined where there is none.
 *
 * @param open whether the size of the chosen one is not chosen yet, so that any will do */
export function exactly(item: ShopItem, axes: Axis[], chosen: ShopVariant | undefined, name: string, value: string, open = false): ShopVariant | undefined {
  const variant = withValue(item, axes, chosen, name, value);
  const same = axes.every(
    (axis) => axis.name === name || (open && tellsSize(axis.name)) || chosen === undefined || decides(item, name, axis.name) || (variant !== undefined && valueOf(variant, axis.name) === valueOf(chosen, axis.name)),
  );
  return same ? variant : undefined;
}
