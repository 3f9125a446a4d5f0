/// What did shoppers do, for certain? Events come in, are checked, written to a log that survives a
/// crash, and read from it in order. Not for what is made of them. Start at {@link
/// dev.vitrine.signals.Signals}.
@NullMarked
package dev.vitrine.signals;

import org.jspecify.annotations.NullMarked;
