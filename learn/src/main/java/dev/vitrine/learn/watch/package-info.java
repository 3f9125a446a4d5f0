/// How is it learnt what will be clicked and watched? A log of impressions is gone through in order
/// of time, what is known before each of them becomes numbers, and trees learn from these who
/// clicks and who watches for long; the last day tells how well. It ranks nothing and serves
/// nothing. Start at {@link dev.vitrine.learn.watch.WatchEvaluation}.
@NullMarked
package dev.vitrine.learn.watch;

import org.jspecify.annotations.NullMarked;
