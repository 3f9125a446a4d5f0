package dev.vitrine.simulate.market;

import java.util.ArrayList;
import java.util.List;

/// Orders that a seller places for its own listing on a day, so that its counts look well.
///
/// @param number how many, 1 or more
public record FakeOrder(int listing, int number) {
  private static final int WINDOW = 12;
  private static final double PUSHED = 0.45;

  /// Those of a day, by listing. A listing is pushed for twelve days or left alone for as long.
  static List<FakeOrder> of(long seed, Goods goods, double mean, int upTo, int day) {
    List<FakeOrder> orders = new ArrayList<>();
    for (int i = 0; i < upTo; i++) {
      if (!goods.does(i, Fraud.FAKE_ORDERS) || !goods.forSale(i, day)) {
        continue;
      }
      int window = (day + Math.floorMod(i * 29, WINDOW)) / WINDOW;
      if (Chance.unit(seed, Purpose.PUSH, i, -1 - window) < PUSHED) {
        double many = mean * (0.25 + 1.5 * Chance.unit(seed, Purpose.PUSH, i, day));
        if (many >= 0.5) {
          orders.add(new FakeOrder(i, (int) Math.round(many)));
        }
      }
    }
    return orders;
  }
}
