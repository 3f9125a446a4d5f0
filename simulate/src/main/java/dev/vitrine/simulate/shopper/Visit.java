package dev.vitrine.simulate.shopper;

import dev.vitrine.simulate.catalogue.Dice;

/// One visit of a shopper to the shop.
///
/// @param day from 1
/// @param second of the day
/// @param number of the shopper's visits of this day, from 0
public record Visit(Shopper shopper, Need need, int day, int second, int number) {
  private static final long PURPOSE = 141;

  /// Its luck, which begins with its first words.
  public Dice luck(long seed) {
    return new Dice(seed, PURPOSE, id().hashCode() * 31L + shopper.number());
  }

  /// The same visit by someone else for something else.
  public Visit of(Shopper other, Need wanted) {
    return new Visit(other, wanted, day, second, number);
  }

  /// What tells it from every other visit of a simulation.
  public String id() {
    return "v" + day + "-" + shopper.number() + "-" + number;
  }
}
