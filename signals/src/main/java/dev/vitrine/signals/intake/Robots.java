package dev.vitrine.signals.intake;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Who;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/// Tells clients that no person sits behind, by rules that can be told in a sentence. A client that
/// breaks one is a robot until it was quiet for an hour. Only the clients of the last time are
/// remembered, so memory is bounded. Safe for use by many threads.
public final class Robots {
  private static final int CLIENTS = 20_000;

  private final Map<Rule, LongAdder> counts = new EnumMap<>(Rule.class);
  private final Map<String, Habits> clients =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Habits> eldest) {
          return size() > CLIENTS;
        }
      };

  /// What no person does.
  public enum Rule {
    /// Clicking or viewing a hundred items without anything having been shown or asked for.
    BLIND,
    /// Clicking or viewing thirty times in all but equal steps of time.
    CLOCKWORK,
    /// Clicking fifty items or more, and nine of ten that are shown.
    EVERYTHING
  }

  /// Nobody is known yet.
  public Robots() {
    for (Rule rule : Rule.values()) {
      counts.put(rule, new LongAdder());
    }
  }

  /// Takes notice of an event, and tells whether its client is a robot.
  ///
  /// @param time when it happened, in milliseconds
  boolean suspects(Event event, long time) {
    String name = name(event.head().who());
    if (name.isEmpty()) {
      return false;
    }
    Optional<Rule> broken;
    synchronized (clients) {
      broken = clients.computeIfAbsent(name, _ -> new Habits()).note(event, time);
    }
    broken.ifPresent(this::count);
    return broken.isPresent();
  }

  /// Whether a client is known as a robot.
  boolean known(Who who) {
    synchronized (clients) {
      Habits habits = clients.get(name(who));
      return habits != null && habits.broken().isPresent();
    }
  }

  private void count(Rule rule) {
    counts.getOrDefault(rule, new LongAdder()).increment();
  }

  private static String name(Who who) {
    return who.client().isEmpty() ? who.user() : who.client();
  }

  /// How many events came from robots, by the rule that told them.
  public Map<Rule, Long> counts() {
    var out = new EnumMap<Rule, Long>(Rule.class);
    counts.forEach((rule, count) -> out.put(rule, count.sum()));
    return out;
  }
}
