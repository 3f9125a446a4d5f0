package dev.vitrine.signals.log;

import dev.vitrine.kernel.event.Event;
import java.util.Set;

/// An event as it was taken in.
///
/// @param event what was sent, its time repaired
/// @param at when it came, in milliseconds since 1970
/// @param doubts why it may not be what it says
public record Taken(Event event, long at, Set<Doubt> doubts) {
  public Taken {
    doubts = Set.copyOf(doubts);
  }
}
