/** About sixty made-up items of every kind, the same in every run. */
export type MockItem = Record<string, unknown> & { objectID: string; title: string };

interface Line {
  path: string[];
  brands: string[];
  nouns: string[];
  adjectives: string[];
  from: number;
  to: number;
  colours: string[];
  sizes: string[];
  attributes: Record<string, (string | number)[]>;
  shape: string;
}

const LINES: Line[] = [
  {
    path: ['Electronics', 'Audio', 'Headphones'],
    brands: ['Auralis', 'Nordlyd', 'Kestrel'],
    nouns: ['Wireless Headphones', 'Over-Ear Headphones', 'Noise Cancelling Earbuds'],
    adjectives: ['Studio', 'Travel', 'Everyday'],
    from: 39, to: 349, colours: ['Black', 'White', 'Navy', 'Sage'], sizes: [],
    attributes: { connection: ['Bluetooth 5.3', 'USB-C', 'Jack'], battery_hours: [20, 30, 45, 60] },
    shape: '<path d="M100 260a100 100 0 0 1 200 0" fill="none" stroke="INK" stroke-width="22"/><rect x="78" y="240" width="56" height="92" rx="26" fill="INK"/><rect x="266" y="240" width="56" height="92" rx="26" fill="INK"/>',
  },
  {
    path: ['Electronics', 'Computers', 'Keyboards'],
    brands: ['Kestrel', 'Tastwerk'],
    nouns: ['Mechanical Keyboard', 'Compact Keyboard'],
    adjectives: ['Quiet', 'Backlit', 'Wireless'],
    from: 45, to: 219, colours: ['Charcoal', 'White', 'Beige'], sizes: [],
    attributes: { layout: ['ISO', 'ANSI'], switches: ['Linear', 'Tactile'] },
    shape: '<rect x="60" y="160" width="280" height="110" rx="14" fill="INK"/><g fill="LIGHT"><rect x="78" y="178" width="34" height="22" rx="4"/><rect x="122" y="178" width="34" height="22" rx="4"/><rect x="166" y="178" width="34" height="22" rx="4"/><rect x="210" y="178" width="34" height="22" rx="4"/><rect x="254" y="178" width="66" height="22" rx="4"/><rect x="120" y="228" width="160" height="22" rx="4"/></g>',
  },
  {
    path: ['Fashion', 'Shoes', 'Running Shoes'],
    brands: ['Fjellgo', 'Paceline', 'Kestrel'],
    nouns: ['Running Shoes', 'Trail Running Shoes', 'Racing Flats'],
    adjectives: ['Light', 'Cushioned', 'All-Weather'],
    from: 69, to: 189, colours: ['Coral', 'Black', 'Sky Blue', 'Mint', 'Grey', 'Yellow', 'White'],
    sizes: ['38', '39', '40', '41', '42', '43', '44'],
    attributes: { drop_mm: [4, 6, 8], surface: ['Road', 'Trail'] },
    shape: '<path d="M70 250c10-50 30-90 60-90 14 0 22 26 50 26 30 0 40-20 56-8l70 46c22 12 30 24 30 46H70z" fill="INK"/><path d="M66 276h274c0 18-10 26-28 26H92c-18 0-26-10-26-26z" fill="LIGHT"/>',
  },
  {
    path: ['Fashion', 'Clothing', 'Jackets'],
    brands: ['Fjellgo', 'Marlowe & Finch'],
    nouns: ['Rain Jacket', 'Down Jacket', 'Denim Jacket'],
    adjectives: ['Packable', 'Classic', 'Waterproof'],
    from: 59, to: 279, colours: ['Olive', 'Navy', 'Yellow', 'Burgundy'],
    sizes: ['XS', 'S', 'M', 'L', 'XL'],
    attributes: { material: ['Cotton', 'Recycled nylon', 'Wool'], fit: ['Regular', 'Slim'] },
    shape: '<path d="M150 100h100l70 50-26 60-24-14v130H130V196l-24 14-26-60z" fill="INK"/><path d="M200 100v226" stroke="LIGHT" stroke-width="6"/>',
  },
  {
    path: ['Home', 'Kitchen', 'Coffee Makers'],
    brands: ['Brünn', 'Casa Nera'],
    nouns: ['Espresso Machine', 'Pour-Over Coffee Set', 'Moka Pot'],
    adjectives: ['Compact', 'Stainless Steel', 'Manual'],
    from: 29, to: 599, colours: ['Silver', 'Black', 'Copper'], sizes: [],
    attributes: { capacity: ['0.3 l', '0.6 l', '1.2 l'], power: ['Stove', 'Electric'] },
    shape: '<path d="M140 120h120l16 60-12 150H136l-12-150z" fill="INK"/><path d="M270 190c50-6 50 80-4 76" fill="none" stroke="INK" stroke-width="18"/><path d="M132 190h136" stroke="LIGHT" stroke-width="8"/>',
  },
  {
    path: ['Home', 'Living', 'Lamps'],
    brands: ['Casa Nera', 'Lumen Nord'],
    nouns: ['Table Lamp', 'Floor Lamp', 'Desk Lamp'],
    adjectives: ['Dimmable', 'Linen', 'Glass'],
    from: 24, to: 240, colours: ['Cream', 'Gold', 'Green', 'Terracotta'], sizes: [],
    attributes: { socket: ['E14', 'E27', 'LED'], material: ['Linen', 'Glass', 'Brass'] },
    shape: '<path d="M140 110h120l40 100H100z" fill="INK"/><rect x="190" y="210" width="20" height="90" fill="LIGHT"/><rect x="140" y="298" width="120" height="20" rx="10" fill="INK"/>',
  },
];

/** A generator of numbers in [0, 1), the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function picture(line: Line, hue: number, turn: number): string {
  const ink = `hsl(${hue} 38% 34%)`;
  const light = `hsl(${hue} 45% 88%)`;
  const ground = `<linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${hue} 44% 91%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360} 40% 80%)"/></linearGradient>`;
  const drawn = line.shape.replaceAll('INK', ink).replaceAll('LIGHT', light);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><defs>${ground}</defs><rect width="400" height="400" fill="url(#g)"/><ellipse cx="200" cy="338" rx="130" ry="14" fill="hsl(${hue} 30% 40% / .18)"/><g transform="rotate(${turn} 200 200)">${drawn}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function product(line: Line, n: number, random: () => number): MockItem {
  const pick = <T>(all: T[]): T => all[Math.floor(random() * all.length)] as T;
  const hue = Math.floor(random() * 360);
  const brand = pick(line.brands);
  const price = Math.round(line.from + random() ** 2 * (line.to - line.from)) - 0.05;
  const colours = line.colours.slice(0, 1 + Math.floor(random() * line.colours.length));
  const attributes = Object.fromEntries(
    Object.entries(line.attributes).map(([name, values]) => [name, [pick(values)]]),
  );
  const sizes = line.sizes.filter(() => random() > 0.3);
  const stock = random() < 0.1 ? 0 : random() < 0.2 ? 1 + Math.floor(random() * 4) : 40;
  const images = [0, -8, 8].map((turn, i) => picture(line, (hue + i * 25) % 360, turn));
  const variants = colours.flatMap((color, c) =>
    (sizes.length > 0 ? sizes.slice(0, 3) : ['']).map((size, s) => ({
      id: `v${c}${s}`,
      attributes: { color: [color], ...(size === '' ? {} : { size: [size] }) },
      images: [images[c % images.length]],
      offers: [{ price: price + c * 5, currency: 'EUR', stock: c + s === 1 ? 0 : stock }],
    })),
  );
  return {
    objectID: `p${n}`,
    _type: 'product',
    title: `${brand} ${pick(line.adjectives)} ${pick(line.nouns)}`,
    brand,
    description: `Made to last and easy to repair. A ${line.path.at(-1)?.toLowerCase()} favourite that our shoppers come back for, season after season.`,
    bullets: ['Two years of warranty', 'Packed without plastic', 'Spare parts for ten years'],
    price,
    currency: 'EUR',
    ...(random() < 0.3 ? { list_price: Math.round(price * 1.35) + 0.95 } : {}),
    rating: Math.round((3 + random() * 2) * 10) / 10,
    rating_count: Math.floor(random() ** 3 * 9000) + 1,
    stock,
    available: stock > 0,
    released: `2025-0${1 + (n % 9)}-01`,
    images,
    color: colours,
    size: sizes,
    attributes: { ...attributes, color: colours, ...(sizes.length > 0 ? { size: sizes } : {}) },
    variants,
    ...attributes,
    categories: levels(line.path),
  };
}

function levels(path: string[]): Record<string, string[]> {
  return Object.fromEntries(path.map((_, i) => [`lvl${i}`, [path.slice(0, i + 1).join(' > ')]]));
}

function film(line: Line, n: number, random: () => number): MockItem {
  const live = n % 2 === 0;
  return {
    objectID: `${live ? 'l' : 'v'}${n}`,
    _type: live ? 'live' : 'video',
    title: live
      ? `Live from the workshop: ${line.path.at(-1)}`
      : `How to choose ${line.path.at(-1)?.toLowerCase()} in a minute`,
    creator: line.brands[0],
    duration: 20 + Math.floor(random() * 90),
    state: n % 4 === 0 ? 'on_air' : 'announced',
    starts: '2026-12-01T18:30:00Z',
    available: true,
    description: 'Everything shown can be bought.',
    images: [picture(line, Math.floor(random() * 360), 6)],
    categories: levels(line.path),
  };
}

export function makeItems(): MockItem[] {
  const random = seeded(7);
  const items: MockItem[] = [];
  for (let n = 0; n < 54; n++) {
    items.push(product(LINES[n % LINES.length] as Line, n, random));
  }
  LINES.forEach((line, n) => items.splice(3 + n * 8, 0, film(line, n, random)));
  return items;
}
