import { t } from '../texts';

/** What the shop's own explanation of an item is made of. */
export interface Fate {
  outcome: string;
  rank: number;
  reasons: { feature: string; value: number; weight: number }[];
  notes: string[];
}

type Saying = keyof typeof t.whys;

/** Which numbers stand behind each sentence, in the order in which the sentences are said. A number has
 * to reach its least to be worth a word. */
const BEHIND: [Saying, least: number, features: RegExp][] = [
  ['allWords', 1, /^all-words$/],
  ['words', 0.2, /^(text|sold-text|word-coverage|title-coverage)$/],
  ['meaning', 0.5, /^meaning$/],
  ['category', 0.3, /^category-(fit|agreement)$|^query-category-share$/],
  ['named', 0.3, /^(value-named|brand-words|model-words|query-brand-share)$/],
  ['popular', 0.3, /^(popularity|sold|item-purchases.*)$/],
  ['chosen', 0.6, /^(query-item-click-rate|item-click-rate|query-item-cart-rate)$/],
  ['crowd', 0.3, /^(live-crowd|item-trend)$/],
  ['onAir', 1, /^on-air$/],
  ['mine', 0.2, /^(shopper-|recent-|visit-|asked-(brand|seller|creator|values)).*$/],
  ['before', 1, /^(opened|bought)-before$/],
];

/** Ways by which an item was found, as the shop names them, that say more than its words do. */
const FOUND: [Saying, name: RegExp][] = [
  ['crowd', /\btrending\b/],
  ['fresh', /\bfresh\b/],
  ['others', /\bremembered\b/],
  ['mine', /\b(session|together|interest|sellers|creators)\b/],
];

/** What the stages that learnt to rank say of an item beside its numbers, which have no weights of their own
 * there: every number that is told has a part in what was learnt. */
const LEARNT = /^(worth|learned|bad)$/;

/** What speaks for an item and what against it, in sentences for a shopper. */
export interface Plain {
  /** The strongest first, without numbers but for those of the shopper's own past. */
  sentences: string[];
  against: string[];
  /** Whether the shopper's own past had a part in it. */
  personal: boolean;
}

/** Why an item is where it is. */
export function plainReasons(fate: Fate): Plain {
  const said = new Set<Saying>();
  if (fate.notes.some((note) => note.startsWith('The rule '))) {
    said.add('shop');
  }
  const learnt = fate.reasons.some(({ feature }) => LEARNT.test(feature));
  for (const [saying, least, features] of BEHIND) {
    if (fate.reasons.some((each) => features.test(each.feature) && (learnt || each.weight > 0) && each.value >= least)) {
      said.add(saying);
    }
  }
  const found = fate.notes.find((note) => note.startsWith('Found by recall')) ?? '';
  for (const [saying, name] of FOUND) {
    if (name.test(found)) {
      said.add(saying);
    }
  }
  if (said.has('allWords')) {
    said.delete('words');
  }
  const notes = fate.notes.filter((note) => note.startsWith(t.whyOwn.from));
  const own = notes.filter((note) => !isAgainst(note)).map(t.whyOwn.to);
  const against = notes.filter(isAgainst).map(t.whyOwn.although);
  const personal = notes.length > 0 || said.has('mine') || said.has('before');
  const sentences = [...[...said].map((saying) => t.whys[saying]), ...own];
  return { sentences: sentences.length === 0 ? [t.whyNothing] : sentences, against, personal };
}

/** Whether a note says that the item costs more than the shopper is used to. */
function isAgainst(note: string): boolean {
  const [, times] = /costs ([\d.]+) times/.exec(note) ?? [];
  return Number(times) > 1;
}
