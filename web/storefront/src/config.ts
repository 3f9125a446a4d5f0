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
