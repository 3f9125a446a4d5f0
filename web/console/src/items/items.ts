/** What `GET …/items/{id}` answers. */
export interface KnownItem {
  id: string;
  kind: string;
  item: Record<string, unknown>;
  index: { indexed: boolean; worded: boolean; language: string; attributes: Record<string, string[]> };
  links: Record<string, Links>;
  doings: { did: string; span: string; amount: number }[];
  hindrances: { kind: string; note: string; rule: string }[];
}

export interface Links {
  total: number;
  items: { id: string; kind?: string; title?: string; missing?: boolean }[];
}

export interface Found {
  total: number;
  total_exact: boolean;
  hits: { id: string; kind: string; item: Record<string, unknown> }[];
  facets: { attribute: string; values: { value: string; items: number }[] }[];
}

/** What stands in the fields of the finder. */
export const FIELDS = ['q', 'kind', 'seller', 'brand', 'from'] as const;

export const SIZE = 25;

/** The search that the fields stand for, without rules and without being counted. */
export function wanted(catalogue: string, params: URLSearchParams): Record<string, unknown> {
  const conditions = (['kind', 'seller', 'brand'] as const).flatMap((name) => {
    const value = params.get(name) ?? '';
    return value === '' ? [] : [{ is: { [name]: value } }];
  });
  return {
    catalogue,
    query: params.get('q') ?? '',
    from: Number(params.get('from') ?? 0) || 0,
    size: SIZE,
    facets: ['kind', { attribute: 'seller', limit: 100 }, { attribute: 'brand', limit: 100 }],
    rules: false,
    personal: false,
    analytics: false,
    ...(conditions.length === 0 ? {} : { filter: { and: conditions } }),
  };
}

/** The title of what is recorded. */
export const titleOf = (item: Record<string, unknown>, id: string): string => String(item.title ?? item.name ?? id);

type Tree = Record<string, unknown>;

const list = (value: unknown): Tree[] => (Array.isArray(value) ? (value as Tree[]) : []);

/** An offer of a product with what it takes over from its variant and product. */
export interface Offer {
  variant: string;
  choice: string;
  offer: string;
  seller: string;
  market: string;
  price: string;
  stock: string;
}

const KNOWN = new Set(['id', 'offers', 'price', 'list_price', 'currency', 'stock', 'seller', 'market', 'images', 'image', 'gtin', 'attributes']);

/** Every offer of a product, by its variants. */
export function offers(item: Tree): Offer[] {
  const variants = list(item.variants);
  const rows: Offer[] = [];
  (variants.length === 0 ? [{}] : variants).forEach((variant: Tree, i) => {
    const own = list(variant.offers).length > 0 ? list(variant.offers) : list(item.offers);
    for (const offer of own.length === 0 ? [{} as Tree] : own) {
      const first = (name: string) => offer[name] ?? variant[name] ?? item[name];
      const said = (name: string, none = '') => String(first(name) ?? none);
      const price = said('price');
      const seller = said('seller');
      const market = said('market');
      rows.push({
        variant: String(variant.id ?? i + 1),
        choice: choice(variant),
        offer: String(offer.id ?? '') || offerId(seller, market),
        seller: seller || 'the shop',
        market: market || 'everywhere',
        price: price === '' ? 'none' : `${price} ${said('currency', 'USD')}`,
        stock: said('stock', 'uncounted'),
      });
    }
  });
  return rows;
}

/** What the shop calls an offer that has no id. */
function offerId(seller: string, market: string): string {
  return market === '' ? seller || '1' : `${seller}@${market}`;
}

/** What a variant says of itself that is neither an offer nor a picture: its colour, its size. */
export const ownOf = (variant: Tree): [string, unknown][] =>
  Object.entries({ ...(variant.attributes as Tree | undefined), ...variant }).filter(([name]) => !KNOWN.has(name));

function choice(variant: Tree): string {
  return ownOf(variant).map(([name, value]) => `${name} ${String(value)}`).join(', ');
}

/** Every offer of a product, to change all of them alike. */
export const ALL: Pick<Offer, 'variant' | 'offer'> = { variant: '', offer: '' };

/** The change of an offer that the fields stand for; what was not typed is not sent, and nothing at all
 * where nothing was typed. */
export function change(item: string, of: Pick<Offer, 'variant' | 'offer'>, price: string, stock: string): Tree[] {
  const units = stock.trim();
  const values = {
    ...(price.trim() === '' ? {} : { price: price.trim() }),
    ...(units === '' ? {} : { stock: /^\d+$/.test(units) ? Number(units) : units }),
  };
  return Object.keys(values).length === 0 ? [] : [{ item, variant: of.variant, offer: of.offer, ...values }];
}

/** A price that is so many times another one is rather a slip than a sale. */
const FAR = 10;

/** What is asked before a price holds that is likely a slip; empty where none is. */
export function doubt(price: string, rows: Pick<Offer, 'price'>[]): string {
  const now = Number(price.trim());
  if (price.trim() === '' || Number.isNaN(now)) {
    return '';
  }
  if (now === 0) {
    return 'Set the price to 0? Shoppers get it for nothing.';
  }
  const was = rows.map((row) => row.price).find((text) => {
    const before = Number.parseFloat(text);
    return before > 0 && (now * FAR < before || now > before * FAR);
  });
  return was === undefined ? '' : `Set the price to ${price.trim()}? It is ${was} now, ${now < Number.parseFloat(was) ? 'more than ten times as much' : 'less than a tenth'}.`;
}

const NAMES: Record<string, string> = {
  shown_by: 'Shown by',
  shows: 'Shows',
  sellers: 'Sold by',
  creators: 'Made or hosted by',
  sells: 'Sells',
  made: 'Made or hosts',
};

/** What a group of links is called. */
export const linkName = (name: string): string => NAMES[name] ?? name;
