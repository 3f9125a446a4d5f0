/// Which of the shop's rules hold for a query, and what do they ask of the stages behind? Matching,
/// applying, counting and checking rules; not what a rule is, which is `dev.vitrine.kernel.rule`,
/// nor the carrying out in the ranking. Start at {@link dev.vitrine.search.rules.ApplyRules}.
@NullMarked
package dev.vitrine.search.rules;

import org.jspecify.annotations.NullMarked;
