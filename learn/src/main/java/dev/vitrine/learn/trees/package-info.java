/// How do decision trees learn from rows? Gradient boosting over histograms, for any objective;
/// what the rows mean is not its business. Start at {@link dev.vitrine.learn.trees.Boosting}.
@NullMarked
package dev.vitrine.learn.trees;

import org.jspecify.annotations.NullMarked;
