/// How is an event written down? The one JSON form of events, in the log and in our own protocol,
/// with errors that name the field. Start at {@link dev.vitrine.signals.form.EventForm}.
@NullMarked
package dev.vitrine.signals.form;

import org.jspecify.annotations.NullMarked;
