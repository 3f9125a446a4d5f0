package dev.vitrine.simulate.shopper;

/// One visit of a shopper to the shop.
///
/// @param day from 1
/// @param second of the day
/// @param number of the shopper's visits of this day, from 0
public record Visit(Shopper shopper, Need need, int day, int second, int number) {
  /// What tells it from every other visit of a simulation.
  public String id() {
    return "v" + day + "-" + shopper.number() + "-" + number;
  }
}
