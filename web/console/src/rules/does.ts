import { bannersOf } from './banner';
import { type Rule, sent } from './draft';
import { redirectOf } from './redirect';
import { tree } from './tree';

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const spoken = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What each of the parameters does that a rule sets. */
const PARAMS: Record<string, (value: unknown) => string[]> = {
  query: () => ['changes the words'],
  filters: (value) => [`filters ${spoken(value)}`],
  facetFilters: (value) => list(value).map((each) => `filters by ${spoken(each)}`),
  numericFilters: (value) => list(value).map((each) => `filters by ${spoken(each)}`),
  tagFilters: (value) => list(value).map((each) => `filters by the tag ${spoken(each)}`),
  optionalFilters: (value) => list(value).map((each) => `boosts ${spoken(each)}`),
  automaticFacetFilters: (value) => list(value).map((each) => byFacet(each, 'filters by', 'leaves out')),
  automaticOptionalFacetFilters: (value) => list(value).map((each) => byFacet(each, 'boosts', 'buries')),
};

/** A facet whose value is taken from the words, as `{facet:brand}` has it. */
function byFacet(value: unknown, does: string, not: string): string {
  const { facet = value, negative } = tree(value);
  return `${negative === true ? not : does} the ${spoken(facet)} that is asked for`;
}

function shows(rule: Rule): string[] {
  const { redirect: _, widgets, ...others } = tree(tree(rule.consequence.params).renderingContent);
  const { banners: __, ...more } = tree(widgets);
  const n = bannersOf(rule).length;
  return [
    ...(n > 0 ? [n === 1 ? 'shows a banner' : `shows ${n} banners`] : []),
    ...(Object.keys({ ...others, ...more }).length > 0 ? ['gives the page more to show'] : []),
  ];
}

const KNOWN = ['promote', 'filterPromotes', 'hide', 'boosts', 'params', 'redirect', 'userData'];

/** One thing that a rule does, with the items that it does it to, if it names any. */
export interface Deed {
  verb: string;
  items: string[];
  rest: string;
}

const said = (verb: string): Deed => ({ verb, items: [], rest: '' });

const line = ({ verb, items, rest }: Deed): string => [verb, items.join(', '), rest].filter((part) => part !== '').join(' ');

/** A condition on the id of an item. */
const BY_ID = /\b(?:objectID|id):(?:"([^"]+)"|([^\s"()]+))/g;

/** The items that a filter names, where it does nothing else. */
export function itemsOf(filter: string): string[] {
  const others = filter.replace(BY_ID, '').replace(/\bOR\b|[()\s]/g, '');
  return others === '' ? [...filter.matchAll(BY_ID)].map(([, quoted, bare]) => quoted ?? bare ?? '') : [];
}

function boosted({ filters, strength }: { filters: string; strength: number }): Deed {
  const verb = strength < 0 ? 'buries' : 'boosts';
  const items = itemsOf(filters);
  const rest = `by ${Math.abs(strength)}`;
  return items.length > 0 ? { verb, items, rest } : said(`${verb} ${filters} ${rest}`);
}

/** Everything that a rule does, one line each. */
export const does = (rule: Rule): string[] => deeds(rule).map(line);

/** Everything that a rule does. */
export function deeds(rule: Rule): Deed[] {
  const { promote = [], hide = [], boosts = [], params = {}, userData } = rule.consequence;
  const { renderingContent: _, ...others } = params;
  const to = redirectOf(rule);
  const unknown = Object.keys(rule.consequence).filter((name) => !KNOWN.includes(name));
  return [
    ...promote.map((each) => ({ verb: 'pins', items: pinnedBy(each), rest: `at ${each.position + 1}` })),
    ...hide.map((each) => ({ verb: 'hides', items: [each.objectID], rest: '' })),
    ...boosts.map(boosted),
    ...[
      ...Object.entries(others).flatMap(([name, value]) => PARAMS[name]?.(value) ?? [`sets ${name}`]),
      ...shows(rule),
      ...(to === '' ? [] : [`sends the shopper to ${to}`]),
      ...(userData === undefined || userData === null ? [] : ['gives data to the front end']),
      ...unknown.map((name) => `sets ${name}`),
    ].map(said),
  ];
}

/** The items of one place: one, or a group side by side. */
export const pinnedBy = ({ objectID, objectIDs = [] }: { objectID?: string; objectIDs?: string[] }): string[] =>
  objectID === undefined ? objectIDs : [objectID];

/** Whether a rule does nothing as it would be saved. */
export const idle = (rule: Rule): boolean => does(sent(rule)).length === 0;
