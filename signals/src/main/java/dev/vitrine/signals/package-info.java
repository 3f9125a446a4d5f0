/// What did shoppers do, for certain? Events come in, are checked, written to a log that survives a
/// crash, and read from it in order. What is made of them is in the package `store`. Start at
/// {@link dev.vitrine.signals.Signals}.
@NullMarked
package dev.vitrine.signals;

import org.jspecify.annotations.NullMarked;
