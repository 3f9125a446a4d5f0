/** What is simulated, as `…/simulations` takes and tells it. */
export interface Wanted {
  worlds: string[];
  days: number;
  learn: number;
  again: number;
  products: number;
  shoppers: number;
  seed: number;
  markets: number;
  policies: string[];
}

/** A run as `GET /v1/simulations` tells it. */
export interface Simulation {
  number: number;
  by: string;
  asked: Wanted;
  began: number;
  ended: number;
  state: 'running' | 'done' | 'failed' | 'stopped' | 'broken off';
  note: string;
  doing: string;
  done: number;
  all: number;
}

export interface Limit {
  least: number;
  most: number;
  usual: number;
}

export interface Choices {
  worlds: Record<string, string>;
  policies: Record<string, string>;
  usual: string[];
  most_policies: number;
  limits: Record<string, Limit>;
}

export interface Simulations {
  runs: Simulation[];
  choices: Choices;
}

export interface Measure {
  key: string;
  title: string;
  what: string;
  decimals: number;
}

/** What a policy came to in a world: figures and intervals by their keys. */
export type Outcome = Record<string, number | string | [number, number]>;

/** What `GET /v1/simulations/{number}` answers. */
export interface Read extends Simulation {
  outcomes: Outcome[];
  measures: Measure[];
}

/** A policy of a run, with what it came to. */
export interface Column {
  name: string;
  of: Outcome;
}

/** What is shown first of each run. */
export const MAIN = ['net_gmv_per_session', 'ctr', 'orders_per_session', 'satisfied', 'percent_of_item_oracle', 'new_item_exposure_share'];

/** The worlds of runs, in order. */
export const worldsOf = (runs: Read[]): string[] => [...new Set(runs.flatMap((run) => run.outcomes.map((each) => String(each.world))))];

/** The policies of runs in a world, each beside its like; with the number of the run where there are two. */
export function columns(runs: Read[], world: string): Column[] {
  const all = runs.flatMap((run) =>
    run.outcomes
      .filter((each) => each.world === world)
      .map((of) => ({ policy: String(of.policy), run: run.number, of })),
  );
  const order = [...new Set(all.map((each) => each.policy))];
  return all
    .sort((a, b) => order.indexOf(a.policy) - order.indexOf(b.policy))
    .map((each) => ({ name: runs.length > 1 ? `${each.policy}, run ${each.run}` : each.policy, of: each.of }));
}

export function value(of: Outcome, key: string): number | undefined {
  const found = of[key];
  return typeof found === 'number' ? found : undefined;
}

export function interval(of: Outcome, key: string): [number, number] | undefined {
  const found = of[`${key}_interval`];
  return Array.isArray(found) ? found : undefined;
}

/** A figure with as many decimals as tell something; a nought without its sign. */
export const figure = (of: number, decimals: number): string => of.toFixed(decimals).replace(/^-(0(?:\.0+)?)$/, '$1');

/** The gain of a policy over the one before it, in words; nothing where there is none. */
export function gain(of: Outcome): string | undefined {
  const more = value(of, 'net_gmv_gain');
  const [low, high] = interval(of, 'net_gmv_gain') ?? [0, 0];
  if (more === undefined) {
    return undefined;
  }
  const sure = low > 0 ? 'surely better' : high < 0 ? 'surely worse' : 'no difference that could be told';
  return `${String(of.policy)} against ${String(of.gain_over)}: ${figure(more, 3)} [${figure(low, 3)}, ${figure(high, 3)}] net $ a visit, ${sure}`;
}

/** Where the bar and the whisker of a figure begin and end, in thousandths of the width. */
export interface Bar {
  from: number;
  to: number;
  low: number;
  high: number;
  zero: number;
}

/** The bars of figures that share a scale. */
export function bars(all: { value: number; interval: [number, number] | undefined }[]): Bar[] {
  const ends = all.flatMap((each) => [each.value, ...(each.interval ?? [])]);
  const least = Math.min(0, ...ends);
  const most = Math.max(0, ...ends);
  const at = (of: number) => (most === least ? 0 : (1000 * (of - least)) / (most - least));
  return all.map((each) => {
    const [low, high] = each.interval ?? [each.value, each.value];
    return { from: at(Math.min(0, each.value)), to: at(Math.max(0, each.value)), low: at(low), high: at(high), zero: at(0) };
  });
}

/** What was asked, in a line. */
export function summary(of: Wanted): string {
  const learn = of.learn > 0 ? `, ${of.learn} to learn before` : '';
  const markets = of.markets > 1 ? `${of.markets} markets from seed ${of.seed}` : `seed ${of.seed}`;
  return `${of.worlds.join(', ')}; ${of.products.toLocaleString('en')} products, ${of.shoppers.toLocaleString('en')} shoppers, ${of.days} ${of.days === 1 ? 'day' : 'days'}${learn}; ${markets}`;
}
