package dev.vitrine.signals.brought;

import dev.vitrine.kernel.event.Event;
import java.util.function.Consumer;

/// Events that were logged elsewhere. The same event has the same id whenever it is read.
public interface Source {
  /// Reads all of them in order, one at a time.
  ///
  /// @throws dev.vitrine.kernel.error.VitrineException BAD_REQUEST naming file and line of what is
  ///   wrong; what was read before it has been handed over
  void read(Consumer<Event> events);
}
