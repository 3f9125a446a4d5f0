/// Which visits were like this one, and what did shoppers turn to next? The last visits in a fixed
/// amount of memory, with a way from each item to the visits that it is in, and the scoring of what
/// comes next by the visits that are nearest. Not for what is known of one shopper. Start at {@link
/// dev.vitrine.signals.visit.Visits}.
@NullMarked
package dev.vitrine.signals.visit;

import org.jspecify.annotations.NullMarked;
