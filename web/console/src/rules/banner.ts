import type { Rule } from './draft';
import { type Tree, tree } from './tree';

/** A banner as the form has it; what is empty is not written. */
export interface Banner {
  title: string;
  text: string;
  link: string;
  image: string;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const inside = (rendering: unknown): unknown[] => list(tree(tree(rendering).widgets).banners);
const written = (rule: Rule): unknown[] => inside(tree(rule.consequence.params).renderingContent);

function banner(each: unknown): Banner {
  const { title, text: words, link, image } = tree(each);
  return { title: text(title), text: text(words), link: text(tree(link).url), image: text(tree(list(tree(image).urls)[0]).url) };
}

/** The banners of a rule. */
export const bannersOf = (rule: Rule): Banner[] => written(rule).map(banner);

/** The storefront shows so many. */
const MOST = 3;

/** An address as the storefront follows it: http, https, or a path of the site; empty for any other. */
const followed = (address: string): string =>
  /^(https?:\/\/|\/(?!\/))[^\u0000-\u0020\\\u007f]*$/i.test(address) && URL.canParse(address, 'https://shop.example') ? address : '';

/** A banner as the storefront takes it: a title that is missing is that of its picture. */
function seen(each: unknown): Banner {
  const { title, text: words, link, image } = banner(each);
  return { title: title || text(tree(tree(each).image).title), text: words, link: followed(link), image: followed(image) };
}

/** The banners that a shopper sees on a page that comes with this. */
export const shownBy = (rendering: unknown): Banner[] =>
  inside(rendering).map(seen).filter((each) => each.title !== '' || each.text !== '').slice(0, MOST);

/** The rule with other banners; whatever else they and their neighbours hold stays. */
export function withBanners(rule: Rule, banners: Banner[]): Rule {
  const old = written(rule);
  const params = tree(rule.consequence.params);
  const rendering = tree(params.renderingContent);
  const widgets = without(tree(rendering.widgets), 'banners');
  if (banners.length > 0) {
    widgets.banners = banners.map((banner, i) => one(tree(old[i]), banner));
  }
  const content = { ...without(rendering, 'widgets'), ...(Object.keys(widgets).length > 0 ? { widgets } : {}) };
  const next = { ...without(params, 'renderingContent'), ...(Object.keys(content).length > 0 ? { renderingContent: content } : {}) };
  return { ...rule, consequence: { ...rule.consequence, params: next } };
}

function one(old: Tree, banner: Banner): Tree {
  const rest = without(without(without(without(old, 'title'), 'text'), 'link'), 'image');
  const [, ...pictures] = list(tree(old.image).urls);
  return {
    ...rest,
    ...(banner.title === '' ? {} : { title: banner.title }),
    ...(banner.text === '' ? {} : { text: banner.text }),
    ...(banner.link === '' ? {} : { link: { ...tree(old.link), url: banner.link } }),
    ...(banner.image === '' ? {} : { image: { ...tree(old.image), urls: [{ url: banner.image }, ...pictures] } }),
  };
}

function without(all: Tree, name: string): Tree {
  return Object.fromEntries(Object.entries(all).filter(([each]) => each !== name));
}
