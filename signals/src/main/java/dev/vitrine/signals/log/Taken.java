package dev.vitrine.signals.log;

import dev.vitrine.kernel.event.Event;
import java.util.EnumSet;
import java.util.Set;

/// An event as it was taken in.
///
/// @param event what was sent, its time repaired
/// @param at when it came, in milliseconds since 1970
/// @param doubts why it may not be what it says
public record Taken(Event event, long at, Set<Doubt> doubts) {
  /// What happened otherwise than it says, or did not happen to a shopper.
  private static final Set<Doubt> UNTAUGHT =
      EnumSet.of(
          Doubt.FLOOD,
          Doubt.ROBOT,
          Doubt.UNKNOWN_ITEM,
          Doubt.IMPOSSIBLE_POSITION,
          Doubt.NOT_SHOWN,
          Doubt.IMPOSSIBLE_PRICE,
          Doubt.IMPOSSIBLE_QUANTITY);

  public Taken {
    doubts = Set.copyOf(doubts);
  }

  /// Whether anything may be learnt from it. What is ahead or late happened all the same.
  public boolean teaches() {
    return doubts.stream().noneMatch(UNTAUGHT::contains);
  }
}
