/// Is a version worse than the one it is tried against? Compares what becomes of the pages of both,
/// shopper by shopper, by a test that may be looked at at any time. Start at {@link
/// dev.vitrine.learn.guard.Guard}. Not for choosing between many, nor for estimates of what was
/// never shown.
@NullMarked
package dev.vitrine.learn.guard;

import org.jspecify.annotations.NullMarked;
