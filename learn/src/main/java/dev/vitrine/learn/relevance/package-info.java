/// How is a relevance model learnt from judged queries, and how good is it on queries that it did
/// not learn from? Start at {@link dev.vitrine.learn.relevance.RelevanceTraining}.
@NullMarked
package dev.vitrine.learn.relevance;

import org.jspecify.annotations.NullMarked;
