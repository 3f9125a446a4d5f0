import { t } from './texts';

/** Units and systems of sizes that names of attributes end in, as shoppers read them. */
const UNITS: Record<string, string> = {
  mm: 'mm', cm: 'cm', l: 'L', ml: 'ml', g: 'g', kg: 'kg', w: 'W', v: 'V', h: 'h', hz: 'Hz', mah: 'mAh', wh: 'Wh',
  lm: 'lm', db: 'dB', gb: 'GB', tb: 'TB', mp: 'MP', rpm: 'rpm', pa: 'Pa',
};
/** What is a word as well, and a system or a unit only behind some. */
const SYSTEMS: Record<string, string> = { eu: 'EU', us: 'US', uk: 'UK' };
const LENGTHS: Record<string, string> = { in: 'in', m: 'm' };
const LONG = /(length|width|height|depth|diameter|diagonal|screen)$/;

function unitOf(name: string, unit: string): string | undefined {
  return UNITS[unit] ?? (name.endsWith('size') ? SYSTEMS[unit] : LONG.test(name) ? LENGTHS[unit] : undefined);
}

/** The name of an attribute as a shopper reads it, the same wherever one is named: `battery_life` becomes
 * `Battery life`, and `color` what the shop calls it. */
export function attributeName(attribute: string): string {
  const words = attribute
    .replace(/^attributes\./, '')
    .replace(/[_.-]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .trim()
    .split(' ')
    .map((word) => t.wordsOfNames[word.toLowerCase()] ?? word)
    .join(' ');
  const [, plain, unit] = /^(.+) ([a-z]+)$/.exec(words) ?? [];
  const shown = unit === undefined ? undefined : unitOf(plain ?? '', unit);
  const name = shown === undefined ? words : `${plain} (${shown})`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
