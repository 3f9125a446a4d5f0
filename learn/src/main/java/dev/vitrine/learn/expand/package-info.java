/// How is it learnt which words of items a word of a query also stands for? From pairs of a query
/// and an item that was chosen for it. Not for looking it up, which is `search.expand`. Start at
/// {@link dev.vitrine.learn.expand.ExpansionTraining}.
@NullMarked
package dev.vitrine.learn.expand;

import org.jspecify.annotations.NullMarked;
