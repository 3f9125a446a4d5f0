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
  const axes = names
    .map((name) => ({ name, values: valuesOf(item, name) }))
    .filter(({ values }) => values.length > 1);
  const told = new Set(item.variants.map((variant) => axes.map(({ name }) => valueOf(variant, name) ?? '').join('\n')));
  const whole = item.variants.every((variant) => axes.every(({ name }) => valueOf(variant, name) !== undefined));
  const worth = axes.length > 1 || item.variants.length >= MANY;
  return whole && worth && told.size === item.variants.length ? axes : [];
}

function valuesOf(item: ShopItem, name: string): string[] {
  const values = [...new Set(item.variants.flatMap((variant) => valueOf(variant, name) ?? []))];
  return values.some((value) => /\d/.test(value)) || tellsSize(name) ? values.sort(bySize) : values;
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

/** The variant that has a value and is like the chosen one in all else; undefined where there is none. */
export function exactly(item: ShopItem, axes: Axis[], chosen: ShopVariant | undefined, name: string, value: string): ShopVariant | undefined {
  const variant = withValue(item, axes, chosen, name, value);
  const same = axes.every(
    (axis) => axis.name === name || chosen === undefined || (variant !== undefined && valueOf(variant, axis.name) === valueOf(chosen, axis.name)),
  );
  return same ? variant : undefined;
}
