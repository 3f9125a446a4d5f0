package dev.vitrine.learn.policy;

import dev.vitrine.learn.value.Outcomes;
import dev.vitrine.search.model.Head;
import java.util.Arrays;
import java.util.Map;

/// What a card may bring.
public enum Gain {
  /// It is clicked.
  CLICKS("clicks", 0),
  /// It is bought.
  PURCHASES("purchases", 1),
  /// The price of what is bought and does not come back.
  NET_VALUE("net value", 2);

  private final String key;
  private final int place;

  Gain(String key, int place) {
    this.key = key;
    this.place = place;
  }

  /// Its name in reports.
  public String key() {
    return key;
  }

  /// Its place where all gains are listed.
  int place() {
    return place;
  }

  /// What a card brought.
  ///
  /// @param deeds what was done with it, a bit for each deed of {@link Outcomes}
  /// @param price its price, 0 where it has none
  double of(int deeds, double price) {
    boolean bought = (deeds & Outcomes.BOUGHT) != 0;
    return switch (this) {
      case CLICKS -> (deeds & Outcomes.CLICKED) != 0 ? 1 : 0;
      case PURCHASES -> bought ? 1 : 0;
      case NET_VALUE -> bought && (deeds & Outcomes.CAME_BACK) == 0 ? price : 0;
    };
  }

  /// What cards are expected to bring once they are looked at.
  double[] expected(Map<Head, double[]> odds, double[] prices) {
    double[] expected = odds.getOrDefault(Head.CLICK, new double[prices.length]).clone();
    if (this != CLICKS) {
      times(expected, odds, Head.THROUGH);
      times(expected, odds, Head.CART);
      times(expected, odds, Head.PURCHASE);
    }
    if (this == NET_VALUE) {
      double[] back = odds.getOrDefault(Head.RETURN, new double[prices.length]);
      Arrays.setAll(expected, row -> expected[row] * (1 - back[row]) * prices[row]);
    }
    return expected;
  }

  private static void times(double[] expected, Map<Head, double[]> odds, Head head) {
    double[] likely = odds.getOrDefault(head, new double[expected.length]);
    Arrays.setAll(expected, row -> expected[row] * likely[row]);
  }
}
