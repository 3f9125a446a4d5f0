/// Which events were acknowledged, in which order? A log that an acknowledged event is in after any
/// crash, once, whoever sent it twice. Not for what events mean. Start at {@link
/// dev.vitrine.signals.log.EventLog}.
@NullMarked
package dev.vitrine.signals.log;

import org.jspecify.annotations.NullMarked;
