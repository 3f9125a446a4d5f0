/// How do judgements that people keep become measures? Files of judgements in and out, how far
/// judges agree, runs of a kept set over a shop and what two of them differ in. The measures
/// themselves are those of {@link dev.vitrine.learn.evaluate.Evaluation}; nothing is kept here.
/// Start at {@link dev.vitrine.learn.judging.ShopRun}.
@NullMarked
package dev.vitrine.learn.judging;

import org.jspecify.annotations.NullMarked;
