import { whole } from './format';

/** Words in the middle that stand out from what is before and after them. */
type Phrase = [before: string, words: string, after: string];

/** Every sentence that the page says. Another language is another copy of this file. */
export const t = {
  shopName: 'Vitrine',
  home: 'Vitrine, to the start page',
  skip: 'Skip to results',
  searchLabel: 'Search the shop',
  searchPlaceholder: 'Search products, brands, videos …',
  clearSearch: 'Clear search',
  search: 'Search',
  suggestions: 'Suggestions',
  suggested: { queries: 'Searches', categories: 'Categories', brands: 'Brands', items: 'Products' },
  suggestedCount: (count: number) =>
    count === 0 ? 'No suggestions' : `${whole(count)} suggestions, arrow keys to choose`,
  inPlace: (place: string) => `in ${place}`,
  yourSearch: 'You searched for this; Delete forgets it',
  forget: (words: string) => `Forget “${words}”`,
  forgetAll: 'Forget my searches',
  trending: 'Trending',
  related: 'Related searches',
  categories: 'Categories',
  allCategories: 'Everything',
  filters: 'Filters',
  filtersWith: (count: number) => (count > 0 ? `Filters (${whole(count)})` : 'Filters'),
  close: 'Close',
  showResults: (found: string) => `Show ${found}`,
  clearAll: 'Clear all',
  removeFilter: (name: string) => `Remove filter ${name}`,
  activeFilters: 'Active filters',
  availability: 'Availability',
  onlyAvailable: 'In stock only',
  price: 'Price',
  priceFrom: 'Lowest price',
  priceTo: 'Highest price',
  priceChip: (from: string, to: string) =>
    from === '' ? `up to ${to}` : to === '' ? `from ${from}` : `${from} – ${to}`,
  apply: 'Go',
  brand: 'Brand',
  findBrand: 'Find a brand',
  noSuchValue: 'Nothing by that name',
  colour: 'Colour',
  size: 'Size',
  rating: 'Rating',
  anyRating: 'Any rating',
  starsAndUp: (stars: number) => `${whole(stars)} stars and up`,
  andUp: 'and up',
  showMore: 'Show more',
  showLess: 'Show less',
  sortBy: 'Sort by',
  sorts: {
    relevance: 'Relevance',
    price_asc: 'Price: low to high',
    price_desc: 'Price: high to low',
    rating_desc: 'Best rated',
    released_desc: 'Newest',
  },
  results: (count: number, exact: boolean) => {
    if (count === 0) {
      return 'No results';
    }
    const noun = count === 1 ? 'result' : 'results';
    return exact ? `${whole(count)} ${noun}` : `${whole(count)}+ ${noun}`;
  },
  resultsFor: (query: string) => `Results for “${query}”`,
  everything: 'In the window today',
  titleOf: (words: string) => `${words} – Vitrine`,
  pages: 'Pages of results',
  page: (page: number) => `Page ${whole(page)}`,
  previous: 'Previous page',
  next: 'Next page',
  dropped: (words: string) => `No results for all words; showing results without “${words}”.`,
  corrected: (words: string): Phrase => ['Showing results for ', words, '.'],
  asTyped: (words: string): Phrase => ['Search instead for ', words, ''],
  optional: (others: boolean) =>
    others ? 'Some results have only some of the other words.' : 'Some results have only some of the words.',
  synonym: (from: string, to: string) => `“${from}” also searched as “${to}”.`,
  joined: (from: string, to: string) => `“${from}” read as “${to}”.`,
  inCategory: (category: string) => `in ${category}?`,
  likelyCategories: 'Did you mean one of these categories?',
  orderHelp: 'Is this about an order, a return or a refund?',
  toHelp: 'Go to help',
  leadsTo: (address: string) => `See our page for this: ${address}`,
  nothing: (query: string, filtered: boolean) => {
    if (query === '') {
      return 'Nothing matches these filters';
    }
    return filtered ? `Nothing for “${query}” matches these filters` : `Nothing found for “${query}”`;
  },
  nothingHints: (filtered: boolean) =>
    filtered
      ? 'Take a filter away, or try fewer or more general words.'
      : 'Check the spelling, or try fewer or more general words.',
  clearFilters: 'Clear filters',
  maybe: 'Perhaps one of these?',
  failed: 'The search did not answer',
  failedHint: 'This is on our side. Nothing you chose is lost.',
  retry: 'Try again',
  loading: 'Searching …',
  soldOut: 'Sold out',
  onlyLeft: (count: number) => `Only ${whole(count)} left`,
  inStock: 'In stock',
  was: 'was',
  now: 'now',
  off: (percent: number) => `−${percent} %`,
  ratingOf: (stars: string, count: string) => `Rated ${stars} of 5 by ${count} shoppers`,
  ratingAlone: (stars: string) => `Rated ${stars} of 5`,
  colours: (count: number) => `${whole(count)} colours`,
  moreColours: (count: number) => `+${whole(count)}`,
  video: 'Video',
  live: 'LIVE',
  liveSoon: 'Live soon',
  liveOver: 'Live, ended',
  starts: (when: string) => `Starts ${when}`,
  watch: 'Watch',
  itemMissing: 'This item is no longer in the shop',
  inThisVideo: 'In this video',
  inThisLive: 'In this live',
  kind: 'Show',
  kinds: { product: 'Products', video: 'Videos', live: 'Lives' } as Record<string, string>,
  variants: 'Choose',
  details: 'Details',
  description: 'Description',
  soldBy: (seller: string) => `Sold by ${seller}`,
  pictureOf: (place: number, title: string) => `Picture ${whole(place)} of ${title}`,
  poweredBy: 'Answered by Vitrine, the open search engine for shops.',
  milliseconds: (ms: number) => `in ${whole(ms)} ms`,
};
