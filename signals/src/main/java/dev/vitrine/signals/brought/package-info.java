/// How do events that were logged elsewhere come in? With the times that they have, a day of them
/// or all, as often as one likes without counting any twice. Start at {@link
/// dev.vitrine.signals.brought.Bringing}.
@NullMarked
package dev.vitrine.signals.brought;

import org.jspecify.annotations.NullMarked;
