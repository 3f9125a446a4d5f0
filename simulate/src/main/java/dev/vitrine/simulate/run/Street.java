package dev.vitrine.simulate.run;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Deliveries;
import dev.vitrine.simulate.trip.Diary;
import dev.vitrine.simulate.trip.FakeBuyers;
import dev.vitrine.simulate.trip.Trips;
import java.util.ArrayList;
import java.util.List;

/// The street before one shop: who comes in, what is delivered, and what the shop is told of it, in
/// the order of time. For one thread.
public final class Street {
  private static final int BATCH = 500;
  private static final int DAY = 86_400;

  private final Policy policy;
  private final Comers comers;
  private final Moods moods;
  private final Diary diary;
  private final Trips trips;
  private final Deliveries deliveries;
  private final FakeBuyers fakes;
  private final List<Event> telling = new ArrayList<>();

  Street(
      Policy policy,
      Comers comers,
      Moods moods,
      Diary diary,
      Trips trips,
      Deliveries deliveries,
      FakeBuyers fakes) {
    this.policy = policy;
    this.comers = comers;
    this.moods = moods;
    this.diary = diary;
    this.trips = trips;
    this.deliveries = deliveries;
    this.fakes = fakes;
  }

  /// Who comes by in a day.
  interface Comers {
    /// The visits of a day in the order of their times.
    List<Visit> day(int day, Moods moods);
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
    come(day, 0, DAY);
  }

  /// Lives through a part of a day, from one second of it up to another, and through its night
  /// where it ends with the day.
  public void part(int day, int from, int to) {
    deliveries.until(day, from);
    come(day, from, to);
  }

  private void come(int day, int from, int to) {
    for (Visit visit : comers.day(day, moods)) {
      if (visit.second() >= from && visit.second() < to) {
        deliveries.upTo(visit.second());
        visit(visit);
        if (telling.size() >= BATCH) {
          tell();
        }
      }
    }
    long begun = diary.time(day, from);
    long over = diary.time(day, to) - 1;
    telling.addAll(diary.until(over));
    for (Event fake : fakes.day(day)) {
      if (fake.head().at() >= begun && fake.head().at() <= over) {
        telling.add(fake);
      }
    }
    tell();
    if (to == DAY) {
      policy.night(day);
    }
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
