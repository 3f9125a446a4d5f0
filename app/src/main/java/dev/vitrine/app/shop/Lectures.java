package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.registry.Held;
import dev.vitrine.learn.registry.Lessons;
import dev.vitrine.learn.registry.Version;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The holding of lessons, each noted with what came of it.
///
/// @param notes where they are noted
record Lectures(Lessons notes, InstantSource clock) {
  private static final String HEAD = ".learnt";

  /// Holds a lesson.
  ///
  /// @param by who began it
  /// @param lesson makes a version; what it throws is why nothing was learnt
  Version held(String by, Supplier<Version> lesson) {
    Held begun = notes.begun(clock.millis(), by);
    String why = "this is our fault; the log has more";
    boolean made = false;
    try {
      Version version = lesson.get();
      made = true;
      notes.ended(begun.done(clock.millis(), heads(version), events(version), version.number()));
      return version;
    } catch (VitrineException e) {
      why = String.valueOf(e.getMessage());
      throw e;
    } finally {
      if (!made) {
        notes.ended(begun.failed(clock.millis(), why));
      }
    }
  }

  /// The heads that learnt from something.
  private static String heads(Version version) {
    return version.facts().entrySet().stream()
        .filter(fact -> fact.getKey().endsWith(HEAD) && !fact.getValue().equals("0"))
        .map(fact -> fact.getKey().substring(0, fact.getKey().length() - HEAD.length()))
        .collect(Collectors.joining(", "));
  }

  private static long events(Version version) {
    String events = version.fact(Valuing.EVENTS);
    return events.isEmpty() ? 0 : Long.parseLong(events);
  }
}
