package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.registry.PastLesson;
import dev.vitrine.learn.registry.PastLessons;
import dev.vitrine.learn.registry.Version;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The holding of lessons, each noted with what came of it.
///
/// @param notes where they are noted
record NotedLessons(PastLessons notes, InstantSource clock) {
  private static final System.Logger LOG = System.getLogger(NotedLessons.class.getName());
  private static final String HEAD = ".learnt";

  /// Holds a lesson.
  ///
  /// @param by who began it
  /// @param lesson makes a version; what it throws is why nothing was learnt
  Version held(String by, Supplier<Version> lesson) {
    Optional<PastLesson> begun = begun(by);
    String why = "this is our fault; the log has more";
    Optional<Version> made = Optional.empty();
    try {
      made = Optional.of(lesson.get());
      return made.get();
    } catch (VitrineException e) {
      why = String.valueOf(e.getMessage());
      throw e;
    } finally {
      if (begun.isPresent()) {
        ended(outcome(begun.get(), made, why));
      }
    }
  }

  private PastLesson outcome(PastLesson begun, Optional<Version> made, String why) {
    long now = clock.millis();
    return made.map(v -> begun.done(now, heads(v), events(v), v.number()))
        .orElseGet(() -> begun.failed(now, why));
  }

  /// Notes that a lesson begins; one that cannot be noted is held all the same.
  private Optional<PastLesson> begun(String by) {
    try {
      return Optional.of(notes.begun(clock.millis(), by));
    } catch (VitrineException e) {
      LOG.log(System.Logger.Level.WARNING, "a lesson is not noted: " + e.getMessage());
      return Optional.empty();
    }
  }

  private void ended(PastLesson lesson) {
    try {
      notes.ended(lesson);
    } catch (VitrineException e) {
      LOG.log(System.Logger.Level.WARNING, "the end of a lesson is not noted: " + e.getMessage());
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
