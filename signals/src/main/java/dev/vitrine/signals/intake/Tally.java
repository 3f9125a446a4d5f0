package dev.vitrine.signals.intake;

import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.Taken;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/// How many events came since the start, and what was doubtful about them.
public final class Tally {
  private final LongAdder taken = new LongAdder();
  private final LongAdder repeated = new LongAdder();
  private final Map<Doubt, LongAdder> doubts = new EnumMap<>(Doubt.class);

  Tally() {
    for (Doubt doubt : Doubt.values()) {
      doubts.put(doubt, new LongAdder());
    }
  }

  void took(Taken event) {
    taken.increment();
    doubts.forEach((doubt, count) -> count.add(event.doubts().contains(doubt) ? 1 : 0));
  }

  void repeated(int many) {
    repeated.add(many);
  }

  /// Events that came, those that came again included.
  public long taken() {
    return taken.sum();
  }

  /// Events that had come before.
  public long repeated() {
    return repeated.sum();
  }

  /// Events with a doubt.
  public Map<Doubt, Long> doubts() {
    var out = new EnumMap<Doubt, Long>(Doubt.class);
    doubts.forEach((doubt, count) -> out.put(doubt, count.sum()));
    return out;
  }
}
