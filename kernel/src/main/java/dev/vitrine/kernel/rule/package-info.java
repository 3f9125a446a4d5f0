/// What does the merchandiser want for some queries? Rules with their conditions and consequences,
/// as values; not how they are matched, which is `dev.vitrine.search.rules`. Start at {@link
/// dev.vitrine.kernel.rule.Rule}.
@NullMarked
package dev.vitrine.kernel.rule;

import org.jspecify.annotations.NullMarked;
