import { changed, type Rule } from './draft';
import { type Tree, tree } from './tree';

const rendering = (rule: Rule): Tree => tree(tree(rule.consequence.params).renderingContent);

/** Where a rule sends the shopper; the server gives it back among what is rendered. */
export function redirectOf(rule: Rule): string {
  const { url } = tree(rendering(rule).redirect);
  return rule.consequence.redirect ?? (typeof url === 'string' ? url : '');
}

/** The rule with another redirect, written where the rule has it; empty for none. */
export function withRedirect(rule: Rule, to: string): Rule {
  const { redirect, ...others } = rendering(rule);
  const own = rule.consequence.redirect !== undefined || redirect === undefined;
  const content = to === '' || own ? others : { ...others, redirect: { ...tree(redirect), url: to } };
  const { renderingContent: _, ...params } = tree(rule.consequence.params);
  const next = { ...params, ...(Object.keys(content).length > 0 ? { renderingContent: content } : {}) };
  return changed(rule, { params: next, ...(own ? { redirect: to } : {}) });
}
