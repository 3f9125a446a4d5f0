package dev.vitrine.signals.intake;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.signals.intake.Robots.Rule;
import java.time.Duration;
import java.util.Optional;

/// What one client has done since it was last quiet for an hour. For one thread.
final class Habits {
  private static final long QUIET = Duration.ofHours(1).toMillis();
  private static final int BLIND = 100;
  private static final int STEPS = 30;
  private static final double EQUAL = 0.05;
  private static final int CLICKS = 50;
  private static final double ALL = 0.9;

  private long latest;
  private long acted;
  private long clicked;
  private long shown;
  private boolean led;

  /// When the last click or view was; steps of time between them, with their mean and the sum of
  /// their squared distances from it, by Welford's way.
  private long lastAct;

  private long steps;
  private double mean;
  private double squares;

  private Optional<Rule> broken = Optional.empty();

  /// The rule that was broken, if any.
  Optional<Rule> broken() {
    return broken;
  }

  /// Takes notice of an event; the rule that was broken, if any.
  Optional<Rule> note(Event event, long time) {
    if (time - latest > QUIET) {
      forget();
    }
    latest = Math.max(latest, time);
    led |= !event.head().query().isEmpty();
    switch (event) {
      case Event.Asked asked -> show(asked.placed().size());
      case Event.Impression impression -> show(impression.placed().size());
      case Event.Click click -> {
        clicked += click.placed().size();
        act(time);
      }
      case Event.View _ -> act(time);
      default -> {}
    }
    if (broken.isEmpty()) {
      broken = judged();
    }
    return broken;
  }

  private void show(int items) {
    shown += items;
    led = true;
  }

  private void act(long time) {
    acted++;
    long step = time - lastAct;
    // What is sent together without times of its own happened at one time.
    if (lastAct > 0 && step > 0) {
      steps++;
      double off = step - mean;
      mean += off / steps;
      squares += off * (step - mean);
    }
    lastAct = Math.max(lastAct, time);
  }

  private Optional<Rule> judged() {
    if (acted >= BLIND && !led) {
      return Optional.of(Rule.BLIND);
    }
    if (steps >= STEPS && Math.sqrt(squares / steps) <= EQUAL * mean) {
      return Optional.of(Rule.CLOCKWORK);
    }
    return clicked >= CLICKS && shown > 0 && clicked >= ALL * shown
        ? Optional.of(Rule.EVERYTHING)
        : Optional.empty();
  }

  private void forget() {
    acted = 0;
    clicked = 0;
    shown = 0;
    led = false;
    lastAct = 0;
    steps = 0;
    mean = 0;
    squares = 0;
    broken = Optional.empty();
  }
}
