package dev.vitrine.simulate.run;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Deliveries;
import dev.vitrine.simulate.trip.Diary;
import dev.vitrine.simulate.trip.FakeBuyers;
import dev.vitrine.simulate.trip.Trips;
import dev.vitrine.simulate.trip.Visits;
import java.util.ArrayList;
import java.util.List;

/// The street before one shop: who comes in, what is delivered, and what the shop is told of it, in
/// the order of time. For one thread.
public final class Street {
  private static final int BATCH = 500;

  private final Policy policy;
  private final Visits visits;
  private final Moods moods;
  private final Diary diary;
  private final Trips trips;
  private final Deliveries deliveries;
  private final FakeBuyers fakes;
  private final List<Event> telling = new ArrayList<>();

  Street(
      Policy policy,
      Visits visits,
      Moods moods,
      Diary diary,
      Trips trips,
      Deliveries deliveries,
      FakeBuyers fakes) {
    this.policy = policy;
    this.visits = visits;
    this.moods = moods;
    this.diary = diary;
    this.trips = trips;
    this.deliveries = deliveries;
    this.fakes = fakes;
  }

  /// Goes on before a shop that has lived through some days.
  public void resume(int lived) {
    deliveries.resume(lived);
  }

  /// Lives through a day.
  ///
  /// @param day from 1, each after the one before
  public void day(int day) {
    deliveries.morning(day);
    for (Visit visit : visits.day(day, moods)) {
      deliveries.upTo(visit.second());
      visit(visit);
      if (telling.size() >= BATCH) {
        tell();
      }
    }
    telling.addAll(diary.until(diary.time(day + 1, 0) - 1));
    telling.addAll(fakes.day(day));
    tell();
    policy.night(day);
  }

  /// Brings in what is new on the morning of a day, and what happened on air up to a second of it.
  public void deliver(int day, int second) {
    deliveries.until(day, second);
  }

  /// Lets one shopper come in, and tells the shop of it at once.
  public void come(Visit visit) {
    visit(visit);
    tell();
  }

  private void visit(Visit visit) {
    trips.visit(visit, policy);
    telling.addAll(diary.until(diary.time(visit.day(), visit.second())));
  }

  private void tell() {
    for (int from = 0; from < telling.size(); from += BATCH) {
      policy.tell(telling.subList(from, Math.min(from + BATCH, telling.size())));
    }
    telling.clear();
  }
}
