package dev.vitrine.serve.insight;

import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.Logged;
import dev.vitrine.signals.log.Taken;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A reader of the log of events that goes on where it was each time it is asked. Events of robots
/// and floods, and those of impossible prices and quantities, are left out.
final class Catching {
  private static final int AT_ONCE = 1_000;
  private static final Set<Doubt> LEFT_OUT =
      EnumSet.of(Doubt.ROBOT, Doubt.FLOOD, Doubt.IMPOSSIBLE_PRICE, Doubt.IMPOSSIBLE_QUANTITY);

  private final EventLog log;
  private final Consumer<Taken> told;
  private long place;

  /// @param latest how many events of what is there already are read
  Catching(EventLog log, int latest, Consumer<Taken> told) {
    this.log = log;
    this.told = told;
    this.place = Math.max(0, log.end() - latest);
  }

  /// Reads what came since the last time.
  synchronized void catchUp() {
    List<Logged> events = log.read(place, AT_ONCE);
    while (!events.isEmpty()) {
      for (Logged event : events) {
        place = event.place();
        Taken taken = event.taken();
        if (taken.doubts().stream().noneMatch(LEFT_OUT::contains)) {
          told.accept(taken);
        }
      }
      events = log.read(place, AT_ONCE);
    }
  }
}
