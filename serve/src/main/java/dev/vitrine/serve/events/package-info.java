/// How do clients tell what shoppers do? Our own form of events and the two that front ends already
/// speak, as events of the kernel; and the answers to who asks for them. Not for what is made of
/// events. Start at {@link dev.vitrine.serve.events.EventRoutes}.
@NullMarked
package dev.vitrine.serve.events;

import org.jspecify.annotations.NullMarked;
