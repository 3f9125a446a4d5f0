/** What the shop's rules give the page to show. Nothing of it is taken as markup, and no address but
 * of the web or of this shop is followed. */
export interface Banner {
  image?: string;
  title: string;
  text: string;
  link?: string;
}

const MOST_BANNERS = 3;

type Tree = Record<string, unknown>;

function tree(value: unknown): Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tree) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** An address as it may be used, or nothing: http, https, or a path of this site. */
export function safeAddress(value: unknown, here: string = location.href): string | undefined {
  const written = text(value);
  if (written === '' || /[\u0000-\u0020\\\u007f]/.test(written) || written.startsWith('//')) {
    return undefined;
  }
  if (!written.startsWith('/') && !/^https?:\/\//i.test(written)) {
    return undefined;
  }
  try {
    const url = new URL(written, here);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Where rules send the shopper, if they do. */
export function redirection(renderingContent: unknown): string | undefined {
  return safeAddress(tree(tree(renderingContent).redirect).url);
}

/** The banners to show above the results. */
export function banners(renderingContent: unknown): Banner[] {
  return list(tree(tree(renderingContent).widgets).banners)
    .map((each): Banner => {
      const { image, link, title, text: words } = tree(each);
      const picture = safeAddress(tree(list(tree(image).urls)[0]).url);
      const to = safeAddress(tree(link).url);
      return {
        ...(picture === undefined ? {} : { image: picture }),
        ...(to === undefined ? {} : { link: to }),
        title: text(title) || text(tree(image).title),
        text: text(words),
      };
    })
    .filter((banner) => banner.title !== '' || banner.text !== '')
    .slice(0, MOST_BANNERS);
}
