import { type Period, standing } from './period';

/** A rule as the server reads and writes it. What the form does not know stays as it is. */
export interface Rule {
  objectID: string;
  description?: string;
  enabled?: boolean;
  conditions?: Condition[];
  validity?: Period[];
  consequence: Consequence;
  [other: string]: unknown;
}

export interface Condition {
  pattern?: string;
  anchoring?: string;
  alternatives?: boolean;
  context?: string;
  [other: string]: unknown;
}

export interface Consequence {
  promote?: { objectID?: string; objectIDs?: string[]; position: number }[];
  hide?: { objectID: string }[];
  boosts?: { filters: string; strength: number }[];
  params?: { query?: unknown; filters?: string; [other: string]: unknown };
  redirect?: string;
  [other: string]: unknown;
}

export const ANCHORS: [string, string][] = [
  ['contains', 'has these words'],
  ['is', 'is exactly'],
  ['startsWith', 'begins with'],
  ['endsWith', 'ends with'],
];

/** A rule that does nothing yet. */
export const fresh = (id: string): Rule => ({
  objectID: id,
  description: '',
  conditions: [{ pattern: '', anchoring: 'contains', alternatives: true }],
  consequence: {},
});

/** The rule with an item pinned; an item has one place. */
export function pinned(rule: Rule, id: string, position: number): Rule {
  const others = (rule.consequence.promote ?? []).filter((each) => each.objectID !== id);
  const hide = (rule.consequence.hide ?? []).filter((each) => each.objectID !== id);
  return changed(rule, { promote: [...others, { objectID: id, position }], hide });
}

/** The rule with an item hidden. */
export function hidden(rule: Rule, id: string): Rule {
  const others = (rule.consequence.hide ?? []).filter((each) => each.objectID !== id);
  const promote = (rule.consequence.promote ?? []).filter((each) => each.objectID !== id);
  return changed(rule, { promote, hide: [...others, { objectID: id }] });
}

/** The rule that says nothing of an item any more. */
export function freed(rule: Rule, id: string): Rule {
  return changed(rule, {
    promote: (rule.consequence.promote ?? []).filter((each) => each.objectID !== id),
    hide: (rule.consequence.hide ?? []).filter((each) => each.objectID !== id),
  });
}

export function changed(rule: Rule, consequence: Partial<Consequence>): Rule {
  return { ...rule, consequence: { ...rule.consequence, ...consequence } };
}

export function conditioned(rule: Rule, condition: Partial<Condition>): Rule {
  const [first = {}, ...rest] = rule.conditions ?? [];
  const how = condition.pattern === undefined ? {} : { anchoring: anchoringOf(first) };
  return { ...rule, conditions: [{ ...first, ...how, ...condition }, ...rest] };
}

/** How a condition's words are meant: the server takes a pattern alone as the whole query. */
export const anchoringOf = (condition: Condition): string => condition.anchoring ?? (condition.pattern ? 'is' : 'contains');

/** The rule as it is sent: without parts that are empty. */
export function sent(rule: Rule): Rule {
  const consequence = Object.fromEntries(
    Object.entries({ ...rule.consequence, ...filled(rule.consequence) }).filter(([, value]) => {
      if (Array.isArray(value)) {
        return value.length > 0;
      }
      return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== '' && value !== undefined;
    }),
  );
  const conditions = (rule.conditions ?? []).map((each) =>
    Object.fromEntries(
      Object.entries(markets(each)).filter(([name, value]) => (value !== '' && !(Array.isArray(value) && value.length === 0)) || (name === 'pattern' && each.anchoring === 'is')),
    ),
  ).filter((each) => each.pattern !== undefined || each.context !== undefined || each.filters !== undefined || each.market !== undefined)
    .map((each) => (each.pattern === undefined ? without(each, ['anchoring', 'alternatives']) : each));
  const validity = (rule.validity ?? []).filter((each) => each.from !== undefined || each.until !== undefined);
  const { validity: _, ...rest } = rule;
  return { ...rest, conditions, consequence, ...(validity.length > 0 ? { validity } : {}) } as Rule;
}

/** Boosts that nothing was typed for are not sent. */
function filled({ boosts }: Consequence): Partial<Consequence> {
  return boosts === undefined ? {} : { boosts: boosts.filter((each) => each.filters.trim() !== '') };
}

function markets(condition: Condition): Condition {
  return Array.isArray(condition.market) ? { ...condition, market: condition.market.filter((each) => each !== '') } : condition;
}

function without(condition: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(condition).filter(([name]) => !names.includes(name)));
}

/** When a rule holds, in a line. */
export function when(rule: Rule): string {
  const conditions = rule.conditions ?? [];
  if (conditions.length === 0) {
    return 'always';
  }
  return conditions
    .map((each) => {
      const how = ANCHORS.find(([name]) => name === anchoringOf(each))?.[1] ?? '';
      const words = each.pattern === undefined ? [] : [`the query ${how} “${each.pattern}”`];
      const context = each.context === undefined ? [] : [`in the context ${each.context}`];
      const filters = typeof each.filters === 'string' ? [`the filter asks for ${each.filters}`] : [];
      const market = each.market === undefined ? [] : [`in the market ${String(each.market)}`];
      return [...words, ...context, ...filters, ...market].join(', ') || 'always';
    })
    .join(', or ');
}

/** The markets of a condition, with commas between. */
export const marketsOf = (condition: Condition): string =>
  (Array.isArray(condition.market) ? condition.market : [condition.market ?? '']).map(String).join(', ');

/** Why a rule that is on does not hold at a time; nothing where it does. */
export function resting(rule: Rule, now: number): string | undefined {
  const how = standing(rule.validity ?? [], now);
  return how === 'over' ? 'its time is over' : how === 'later' ? 'its time is to come' : undefined;
}

export const enabled = (rule: Rule): boolean => rule.enabled !== false;

/** Whether a query is one that the rule was written for, for a first preview. */
export const query = (rule: Rule): string => {
  const pattern = rule.conditions?.[0]?.pattern ?? '';
  return pattern.includes('{') ? '' : pattern;
};
