package dev.vitrine.simulate.trip;

import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.market.Creators;
import dev.vitrine.simulate.market.Rooms;
import dev.vitrine.simulate.shopper.Needs;
import dev.vitrine.simulate.shopper.Shopper;
import dev.vitrine.simulate.shopper.Shoppers;
import dev.vitrine.simulate.shopper.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Who comes in because a host is on air, for a good like the one that is shown at that moment:
/// followers who were told of it and look at what that host has. Those who come for what they need
/// by themselves hardly ever meet a live that shows it.
public final class Audience {
  private static final long PURPOSE = 161;
  private static final int MOST = 2;
  private static final int TRIES = 20;

  /// Log odds of looking at what moves from which on somebody follows hosts.
  private static final double FOLLOWS = 0.35;

  /// Numbers of visits from which on they are those of an audience.
  private static final int FIRST = 1_000_000;

  /// Room for the numbers of the visits for one live: those of a day, then by the second.
  private static final int EACH = MOST + Rooms.DAY;

  private final Rooms rooms;
  private final Shoppers shoppers;
  private final Needs needs;
  private final long seed;
  private final int count;

  /// @param count how many shoppers there are
  public Audience(Rooms rooms, Shoppers shoppers, Needs needs, long seed, int count) {
    this.rooms = rooms;
    this.shoppers = shoppers;
    this.needs = needs;
    this.seed = seed;
    this.count = count;
  }

  /// The id of the host for whom somebody came, nothing for a visit for something else.
  public Optional<String> host(Visit visit) {
    return visit.number() < FIRST
        ? Optional.empty()
        : Optional.of(Creators.id(rooms.host((visit.number() - FIRST) / EACH)));
  }

  /// Their visits on a day, live by live.
  public List<Visit> day(int day) {
    var visits = new ArrayList<Visit>();
    for (int live = 0; live < rooms.size(); live++) {
      if (rooms.startDay(live) == day) {
        var dice = new Dice(seed, PURPOSE + 1_000L * day, live);
        int times = dice.below(MOST + 1);
        for (int i = 0; i < times; i++) {
          int second = rooms.startSecond(live) + dice.below(rooms.seconds(live));
          visit(live, day, second, i, dice).ifPresent(visits::add);
        }
      }
    }
    return visits;
  }

  /// Somebody who comes for one of the lives that are on air at a second of a day; nobody where
  /// none is.
  ///
  /// @param number which of those who come in at that time
  public Optional<Visit> passerBy(int day, int second, int number) {
    int[] onAir =
        IntStream.range(0, rooms.size()).filter(l -> rooms.onAir(l, day, second)).toArray();
    var dice = new Dice(seed, PURPOSE + 1 + 1_000L * day, number + (long) second * Rooms.DAY);
    return onAir.length == 0
        ? Optional.empty()
        : visit(onAir[dice.below(onAir.length)], day, second, MOST + second, dice);
  }

  /// @param number which visit for this live
  private Optional<Visit> visit(int live, int day, int second, int number, Dice dice) {
    int shown = second < Rooms.DAY ? rooms.showing(live, day, second) : -1;
    if (shown < 0) {
      return Optional.empty();
    }
    Shopper shopper = shoppers.shopper(dice.below(count));
    for (int i = 0; i < TRIES && shopper.watching() <= FOLLOWS; i++) {
      shopper = shoppers.shopper(dice.below(count));
    }
    var need = needs.like(shown, shopper, dice);
    return Optional.of(new Visit(shopper, need, day, second, FIRST + live * EACH + number));
  }
}
