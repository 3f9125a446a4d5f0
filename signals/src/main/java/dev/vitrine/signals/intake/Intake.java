package dev.vitrine.signals.intake;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.log.EventLog.Appended;
import dev.vitrine.signals.log.Taken;
import dev.vitrine.signals.page.Judge;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The door through which events come. Safe for use by many threads.
public final class Intake {
  /// Most events at once.
  public static final int MOST = 1_000;

  private static final long AHEAD = Duration.ofMinutes(1).toMillis();
  private static final long LATE = Duration.ofDays(30).toMillis();

  private final EventLog log;
  private final Suspicions suspicions;
  private final Suspicions elsewhere;
  private final InstantSource clock;
  private final Tally tally = new Tally();

  /// @param shelf tells what catalogues have and ask for it
  /// @param floods tells who sends too much
  public Intake(EventLog log, Shelf shelf, Floods floods, InstantSource clock) {
    this.log = log;
    this.suspicions = Suspicions.of(shelf, floods);
    this.elsewhere = suspicions.anew();
    this.clock = clock;
  }

  /// Takes in events, all or none, and returns when they are durable.
  ///
  /// @throws VitrineException BAD_REQUEST when there are too many; OVERLOADED when they cannot be
  ///   written now
  public Appended take(List<Event> events) {
    return take(events, false);
  }

  /// Takes in events that the shop itself tells, as {@link #take} does: what it says that was paid
  /// was paid.
  public Appended vouched(List<Event> events) {
    return take(events, true);
  }

  private Appended take(List<Event> events, boolean vouched) {
    if (events.size() > MOST) {
      throw VitrineException.badRequest("more than " + MOST + " events at once");
    }
    long now = clock.millis();
    return append(events.stream().map(event -> taken(event, now, vouched)).toList());
  }

  private Appended append(List<Taken> taken) {
    Appended appended = log.append(taken);
    taken.forEach(tally::took);
    tally.repeated(appended.repeated());
    return appended;
  }

  /// Takes in events that were logged elsewhere, with the times that they have. They are not late,
  /// and count for floods by when they happened.
  public Appended bring(List<Event> events) {
    long now = clock.millis();
    return append(events.stream().map(event -> brought(event, now)).toList());
  }

  /// The time by which events are taken in, in milliseconds since 1970.
  public long now() {
    return clock.millis();
  }

  /// Takes notice of pages that are served.
  public Judge judge() {
    return suspicions;
  }

  /// How many events came from robots, by the rule that told them.
  public Map<Robots.Rule, Long> robots() {
    return suspicions.robots().counts();
  }

  /// What came so far.
  public Tally tally() {
    return tally;
  }

  private Taken taken(Event event, long now, boolean vouched) {
    long at = event.head().at();
    boolean ahead = at > now + AHEAD;
    Set<Doubt> doubts = suspicions.of(event, now, vouched);
    Suspicions.note(doubts, Doubt.AHEAD, ahead);
    Suspicions.note(doubts, Doubt.LATE, at > 0 && at < now - LATE);
    return new Taken(at == 0 || ahead ? Moved.at(event, now) : event, now, doubts);
  }

  private Taken brought(Event event, long now) {
    boolean timeless = event.head().at() == 0;
    Event timed = timeless ? Moved.at(event, now) : event;
    return new Taken(timed, now, elsewhere.of(timed, timed.head().at(), false));
  }
}
