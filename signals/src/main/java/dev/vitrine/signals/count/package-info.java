/// How often, lately? Counters by key in a fixed amount of memory: what is long ago counts less,
/// and where memory ends the least goes. Not for what is counted or why. Start at {@link
/// dev.vitrine.signals.count.Table}.
@NullMarked
package dev.vitrine.signals.count;

import org.jspecify.annotations.NullMarked;
