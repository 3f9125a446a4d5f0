/** What the colours of the catalogue look like. */
const PAINT: Record<string, string> = {
  black: '#1b1b1d', white: '#ffffff', grey: '#8b8f94', gray: '#8b8f94', silver: '#c3c7cc',
  red: '#cf2e2e', burgundy: '#731c33', pink: '#ec7fa9', coral: '#f27a64', orange: '#ec7a1c',
  yellow: '#f2c71d', gold: '#cfa53a', beige: '#e0d0b4', cream: '#f4ead2', ivory: '#f8f3e3',
  brown: '#7a4e2d', tan: '#cba377', khaki: '#9b8f5e', olive: '#6d7032', green: '#2f8a4b',
  mint: '#9ed9bd', sage: '#9caf88', teal: '#157f7f', turquoise: '#30bdb7', blue: '#2a62c9',
  navy: '#1e2b56', 'light blue': '#93c0ee', 'sky blue': '#7cb9e8', 'dark blue': '#1b2f6b',
  purple: '#7041a8', lilac: '#c1a3d9', lavender: '#bfaee3', violet: '#7d4fc4', copper: '#b26a3c',
  bronze: '#9a6b34', charcoal: '#3b3f45', anthracite: '#383c41', rose: '#e0a0a8', sand: '#dac6a0',
  emerald: '#1f8a5f', graphite: '#4a4d52', mustard: '#d3a12a', rust: '#a8492a', cognac: '#9a5527',
  terracotta: '#c2693f', 'midnight blue': '#1b2442', 'rose gold': '#d9a596', 'dusty pink': '#d3a1a1',
  'forest green': '#27533b', 'dark brown': '#4a2f1d', natural: '#d9bf94', oak: '#c79a5f',
  walnut: '#6b4a33', chrome: '#c9ced3', brass: '#b9933f', steel: '#a9afb5', plum: '#6d2c55',
  mauve: '#a9829b', berry: '#8b2346', peach: '#f4bd9c', nude: '#d8b095', honey: '#c98f3c',
  'dark green': '#1d4d33', 'light grey': '#c9ccd0', 'dark grey': '#54585d', clear: '#eef3f5',
};

const MANY = new Set(['multicolor', 'multicolour', 'multi', 'multicoloured', 'rainbow']);

/** The CSS background for a colour's name; undefined when the name says nothing about a colour. */
export function paint(name: string): string | undefined {
  const plain = name.trim().toLowerCase();
  if (MANY.has(plain)) {
    return 'conic-gradient(#e5484d, #f5a623, #f2d024, #3faa5a, #2a62c9, #8a4fd0, #e5484d)';
  }
  const known = PAINT[plain];
  if (known !== undefined) {
    return known;
  }
  const word = plain
    .split(/[\s/,-]+/)
    .reverse()
    .find((each) => PAINT[each] !== undefined);
  return word === undefined ? undefined : PAINT[word];
}
