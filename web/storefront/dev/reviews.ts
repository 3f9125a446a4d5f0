const WORDS = [
  'Just as it was shown, and it came in two days.',
  '',
  'Good for the price.\nThe colour is a little darker than on the picture, which I like.',
  '',
  'I was not sure at first, as a friend had told me that hers gave in after some weeks. Mine is in use every day since the spring, and nothing came loose, nothing creaks, nothing has faded. What I would change: the box is far too large for what is in it, and the leaflet is so small that nobody can read it without a lens. What I would not change is all the rest. It does what it should, it is easily cleaned, and when I wrote to the shop because of a missing part it was here two days later, without a question and without a bill.\n\nI would buy it again.',
  'Too small for me.',
  '<b>Not</b> bold, and not what I had hoped for.',
  '',
];
const STARS = [5, 4, 5, 3, 5, 2, 1, 4];
const DAY = 86_400_000;
/** Of the latest one, in milliseconds since 1970. */
const NOW = Date.UTC(2026, 2, 20, 12);

/** Reviews of a made-up item: of every third none, of the others the more the larger its number. */
function reviewsOf(id: string) {
  const number = Number(/\d+/.exec(id)?.[0] ?? 1);
  const count = number % 3 === 0 ? 0 : number % 3 === 1 ? 23 : 3;
  return Array.from({ length: count }, (_, at) => ({
    id: `${id}-${at}`,
    stars: STARS[(at + number) % STARS.length] ?? 5,
    words: WORDS[(at * 3 + number) % WORDS.length] ?? '',
    at: NOW - at * at * DAY,
  }));
}

/** What the shop answers to who asks for the reviews of an item. */
export function reviews(id: string, asked: URLSearchParams) {
  const all = reviewsOf(id);
  const stars = Number(asked.get('stars') ?? 0);
  const way = asked.get('sort') === 'best' ? -1 : asked.get('sort') === 'worst' ? 1 : 0;
  const found = all
    .filter((each) => (stars === 0 || each.stars === stars) && (asked.get('words') !== 'true' || each.words !== ''))
    .sort((a, b) => way * (a.stars - b.stars));
  const from = Number(asked.get('from') ?? 0);
  const sum = all.reduce((before, each) => before + each.stars, 0);
  return {
    count: all.length,
    ...(all.length === 0 ? {} : { mean: sum / all.length }),
    by_stars: [1, 2, 3, 4, 5].map((each) => all.filter((one) => one.stars === each).length),
    with_words: all.filter((each) => each.words !== '').length,
    found: found.length,
    reviews: found.slice(from, from + Number(asked.get('size') ?? 10)),
  };
}
