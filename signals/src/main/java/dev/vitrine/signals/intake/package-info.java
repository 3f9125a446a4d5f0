/// Is an event what it says? Checks events as they come, repairs their clocks, notes doubts, counts
/// all of it, and hands everything to the log. Nothing is dropped silently. Start at {@link
/// dev.vitrine.signals.intake.Intake}.
@NullMarked
package dev.vitrine.signals.intake;

import org.jspecify.annotations.NullMarked;
