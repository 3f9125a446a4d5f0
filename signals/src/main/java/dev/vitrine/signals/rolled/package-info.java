/// How are events and pages read in bulk? Copies in Parquet, by day, for training and analysis:
/// rolled day by day beside the running program, rewritten when a shopper is erased, exported on
/// demand. Not for reading single events. Start at {@link dev.vitrine.signals.rolled.Rolls}.
@NullMarked
package dev.vitrine.signals.rolled;

import org.jspecify.annotations.NullMarked;
