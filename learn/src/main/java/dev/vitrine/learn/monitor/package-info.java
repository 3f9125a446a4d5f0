/// Does a model still fit what comes? Compares the features and outcomes of the latest pages with
/// those that a version was learnt from, and what a version in shadow would have made of pages with
/// what was served. Start at {@link dev.vitrine.learn.monitor.Fit}. Not for taking versions back,
/// which is the guard's.
@NullMarked
package dev.vitrine.learn.monitor;

import org.jspecify.annotations.NullMarked;
