/** What the page itself says about the shop: which catalogue it searches and with which key. */
export interface ShopConfig {
  catalogue: string;
  application: string;
  searchKey: string;
}

function meta(name: string, otherwise: string): string {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  return content === undefined || content === '' ? otherwise : content;
}

export const shop: ShopConfig = {
  catalogue: meta('vitrine-catalogue', 'products'),
  application: meta('vitrine-application', 'vitrine'),
  searchKey: meta('vitrine-search-key', 'storefront'),
};

/** The way from an address that no page has to where the shop begins, as the server says there. */
const way = meta('vitrine-home', '');
const begins = way === '' ? '' : new URL(way, location.href).pathname;

/** The path that all addresses of the shop have. */
export function home(): string {
  return begins === '' ? location.pathname : begins;
}

/** Whether the address that is open is one that no page has. */
export function isNowhere(): boolean {
  return begins !== '' && location.pathname !== begins;
}
