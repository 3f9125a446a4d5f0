/// Which other names of things does a shop know, and which of them may its search use? Values only:
/// proposing them is `learn.rewrite`, using them `search.rewrite`. Start at {@link
/// dev.vitrine.kernel.rewrite.Rewrite}.
@NullMarked
package dev.vitrine.kernel.rewrite;

import org.jspecify.annotations.NullMarked;
