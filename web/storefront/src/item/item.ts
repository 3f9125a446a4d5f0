/** The fields of an item that its card shows; the whole item is fetched when it is opened. */
export const ON_CARDS = [
  'id', 'kind', 'title', 'name', 'brand', 'images', 'image', 'color', 'price', 'list_price',
  'currency', 'rating', 'rating_count', 'stock', 'available', 'variants', 'offers', 'duration', 'state',
  'starts', 'seller', 'creator', 'host',
];

/** What one seller asks for a variant. */
export interface ShopOffer {
  id: string;
  seller: string;
  market: string;
  price: number | undefined;
  listPrice: number | undefined;
  currency: string;
  stock: number | undefined;
}

/** A product in a film, and the seconds between which it is seen; 0 and no end when nobody says. */
export interface ProductTag {
  product: string;
  from: number;
  to: number;
}

/** One thing a shopper can put into the cart, with the price of its best offer. */
export interface ShopVariant {
  id: string;
  attributes: [string, string][];
  /** Its global trade item numbers. */
  gtins: string[];
  image: string | undefined;
  price: number | undefined;
  listPrice: number | undefined;
  currency: string;
  stock: number | undefined;
  /** Cheapest first, what is sold out last. */
  offers: ShopOffer[];
}

/** An item as the page shows it. Everything but id and title may be unknown. */
export interface ShopItem {
  id: string;
  kind: 'product' | 'video' | 'live';
  title: string;
  brand: string;
  /** Its global trade item numbers, unless its variants have their own. */
  gtins: string[];
  description: string;
  bullets: string[];
  images: string[];
  categories: string[];
  attributes: [string, string][];
  colours: string[];
  price: number | undefined;
  /** What its dearest offer costs. */
  dearest: number | undefined;
  listPrice: number | undefined;
  currency: string;
  rating: number | undefined;
  ratingCount: number | undefined;
  stock: number | undefined;
  available: boolean;
  variants: ShopVariant[];
  /** Of a product without variants. */
  offers: ShopOffer[];
  seconds: number | undefined;
  source: string;
  live: 'announced' | 'on_air' | 'ended';
  starts: string;
  seller: string;
  /** The ids of who sells, made or hosts it; empty when nobody says. */
  sellerId: string;
  creatorId: string;
  /** How many were sold, as far as the shop tells. */
  sold: number | undefined;
  released: string;
  /** What is said in a film. */
  transcript: string;
  tags: ProductTag[];
  shows: string[];
  /** The product that a live stream shows at this moment, empty for none. */
  showing: string;
  /** The product that a film or a live stream shows above all. */
  shown: ShopItem | undefined;
}

type Json = Record<string, unknown>;

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function number(value: unknown): number | undefined {
  const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof parsed === 'number' && Number.isFinite(parsed) ? parsed : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function texts(value: unknown): string[] {
  return list(value)
    .map(text)
    .filter((each) => each !== '');
}

/** Seconds from a number or an ISO 8601 duration such as `PT1M5S`. */
export function seconds(value: unknown): number | undefined {
  if (typeof value !== 'string' || number(value) !== undefined) {
    return number(value);
  }
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(value);
  return parts === null
    ? undefined
    : Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}

function shown(value: unknown): string {
  return list(value)
    .map((each) => (typeof each === 'boolean' ? (each ? 'Yes' : 'No') : text(each)))
    .filter((each) => each !== '')
    .join(', ');
}

function pairs(value: unknown): [string, string][] {
  return Object.entries(object(value))
    .map(([name, each]): [string, string] => [name, shown(each)])
    .filter(([, each]) => each !== '');
}

function images(value: unknown): string[] {
  return list(value)
    .map((each) => text(object(each).url ?? each))
    .filter((each) => each !== '');
}

/** The offers of a variant: its own, else those of the product, else the one that both make together.
 * What an offer does not say its variant says, and what that does not say the product. */
function offersOf(variant: Json, product: Json): ShopOffer[] {
  const own = list(variant.offers).map(object);
  const theirs = own.length > 0 ? own : list(product.offers).map(object);
  const all = theirs.length > 0 ? theirs : [{}];
  return all
    .map((offer): ShopOffer => {
      const first = (name: string) => offer[name] ?? variant[name] ?? product[name];
      const seller = text(first('seller'));
      const market = text(first('market'));
      return {
        id: text(offer.id) || offerId(seller, market),
        seller,
        market,
        price: number(first('price')),
        listPrice: number(offer.list_price ?? variant.list_price),
        currency: text(first('currency')),
        stock: number(first('stock')),
      };
    })
    .sort((a, b) => Number(a.stock === 0) - Number(b.stock === 0) || dear(a) - dear(b));
}

function offerId(seller: string, market: string): string {
  return seller === '' && market === '' ? '1' : market === '' ? seller : `${seller}@${market}`;
}

function dear(offer: ShopOffer): number {
  return offer.price ?? Number.MAX_VALUE;
}

function totalStock(offers: ShopOffer[], own: unknown): number | undefined {
  const counts = offers.map((offer) => offer.stock);
  const known = counts.filter((count) => count !== undefined);
  return known.length > 0 && known.length === counts.length
    ? known.reduce((sum, count) => sum + count, 0)
    : number(own);
}

/** @param place among the variants, from 0; one without an id is called by it, from 1, as the shop does */
function readVariant(json: Json, product: Json, place: number): ShopVariant {
  const offers = offersOf(json, product);
  const best = offers[0];
  return {
    id: text(json.id) || String(place + 1),
    attributes: pairs(json.attributes),
    gtins: texts(json.gtin),
    image: images(json.images ?? json.image)[0],
    price: best?.price,
    listPrice: best?.listPrice,
    currency: best?.currency ?? '',
    stock: totalStock(offers, json.stock),
    offers,
  };
}

/** What offers ask, the lowest first: of those that can be bought, or of all where none can. */
function pricesOf(offers: ShopOffer[]): number[] {
  const there = offers.filter((offer) => offer.stock !== 0);
  return (there.length > 0 ? there : offers)
    .map((offer) => offer.price)
    .filter((price) => price !== undefined)
    .sort((a, b) => a - b);
}

function coloursOf(json: Json, variants: ShopVariant[]): string[] {
  const own = texts(json.color ?? object(json.attributes).color);
  const theirs = variants.flatMap((variant) =>
    variant.attributes.filter(([name]) => name === 'color').map(([, value]) => value),
  );
  return [...new Set([...theirs, ...own])];
}

function liveState(json: Json): ShopItem['live'] {
  const state = text(json.state).toLowerCase();
  return state === 'announced' || state === 'ended' ? state : 'on_air';
}

/** The ids of the products in a film or a live stream, in the order they are shown. */
function showsOf(json: Json): string[] {
  const named = [json.showing, ...list(json.shows), ...list(json.queue)];
  const ids = named.map((each) => text(object(each).product ?? each));
  return [...new Set(ids.filter((id) => id !== ''))];
}

function tagsOf(json: Json): ProductTag[] {
  return list(json.shows)
    .map((each) => ({
      product: text(object(each).product ?? each),
      from: number(object(each).from) ?? 0,
      to: number(object(each).to) ?? Number.POSITIVE_INFINITY,
    }))
    .filter((tag) => tag.product !== '');
}

function kindOf(json: Json): ShopItem['kind'] {
  const kind = text(json._type ?? json.kind).toLowerCase();
  return kind === 'video' || kind === 'live' ? kind : 'product';
}

function categoriesOf(json: Json): string[] {
  const categories = json.categories;
  if (Array.isArray(categories)) {
    const paths = categories.map((path) => (Array.isArray(path) ? path.join(' > ') : text(path)));
    const levels = categories.every((path) => typeof path === 'string' && !path.includes(' > '));
    return levels && paths.length > 0 ? [paths.join(' > ')] : paths;
  }
  const levels = Object.entries(object(categories)).sort(([a], [b]) => a.localeCompare(b));
  return texts(levels.at(-1)?.[1]);
}

type Priced = Pick<ShopOffer, 'price' | 'listPrice' | 'currency'>;

/** With the list price of the product, where it costs what the product does and says none itself: of another
 * price it would tell a discount that is not there. */
function listed<T extends Priced>(each: T, product: Priced): T {
  const same = each.price === product.price && (product.currency === '' || each.currency === product.currency);
  return same && each.listPrice === undefined ? { ...each, listPrice: product.listPrice } : each;
}

/** Reads a hit or a recorded item; what it does not understand it leaves out. */
export function readItem(json: Json): ShopItem {
  const read = list(json.variants).map((each, place) => readVariant(object(each), json, place));
  const stock = number(json.stock);
  const general = offersOf({}, json);
  const asked = pricesOf(read.length > 0 ? read.flatMap((each) => each.offers) : general);
  const own = { price: number(json.price) ?? asked[0], listPrice: number(json.list_price), currency: text(json.currency) };
  const variants = read.map((each) => listed({ ...each, offers: each.offers.map((offer) => listed(offer, own)) }, own));
  const prices = variants.filter((each) => each.price !== undefined && each.stock !== 0);
  const cheapest = prices.sort((a, b) => (a.price ?? 0) - (b.price ?? 0))[0];
  return {
    id: text(json.objectID ?? json.id),
    kind: kindOf(json),
    title: text(json.title ?? json.name),
    brand: text(json.brand),
    gtins: texts(json.gtin),
    description: text(json.description),
    bullets: texts(json.bullets),
    images: images(json.images ?? json.image),
    categories: categoriesOf(json),
    attributes: pairs(json.attributes),
    colours: coloursOf(json, variants),
    price: asked[0] ?? number(json.price),
    dearest: asked.at(-1) ?? number(json.price),
    listPrice: own.listPrice ?? cheapest?.listPrice,
    currency: own.currency || (cheapest?.currency ?? ''),
    rating: number(json.rating),
    ratingCount: number(json.rating_count),
    stock,
    available: typeof json.available === 'boolean' ? json.available : isAvailable(stock, variants),
    variants,
    offers: general.map((offer) => listed(offer, own)),
    seconds: seconds(json.duration),
    source: text(json.source),
    live: liveState(json),
    starts: text(json.starts),
    seller: text(object(json._creator).name ?? json.seller ?? json.creator ?? json.host),
    sellerId: text(json.seller),
    creatorId: text(json.creator ?? json.host),
    sold: number(json['counter.sold'] ?? object(json.counter).sold),
    released: text(json.released),
    transcript: text(json.transcript),
    tags: tagsOf(json),
    shows: showsOf(json),
    showing: text(json.showing),
    shown: json._shown === undefined ? undefined : readItem(object(json._shown)),
  };
}

function isAvailable(stock: number | undefined, variants: ShopVariant[]): boolean {
  return stock === undefined
    ? variants.length === 0 || variants.some((variant) => variant.stock !== 0)
    : stock > 0;
}
