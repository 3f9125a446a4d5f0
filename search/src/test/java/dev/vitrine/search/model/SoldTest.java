package dev.vitrine.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What rows sell is told by their features, and a video of what is gone sells nothing.
class SoldTest {
  private static final List<String> NAMES =
      List.of("price", "card-kind", "shown-products", "shown-surely");
  private static final float NONE = Float.NaN;

  /// A product, one without a price, videos of what is there, of what is gone, of what has no price
  /// and of nothing, and a live whose product is gone.
  private static final float[][] COLUMNS = {
    {1, NONE, 1, NONE, NONE, NONE, NONE},
    {0, 0, 1, 1, 1, 1, 2},
    {NONE, NONE, 2, 2, 2, 0, 2},
    {NONE, NONE, 0.9f, 0, 0.9f, 0, 0},
  };

  @Test
  void onlyAVideoOfWhatIsGoneSellsNothing() {
    Sold sold = Sold.of(NAMES, place -> COLUMNS[place].clone(), 7);
    assertThat(sold.prices()).containsExactly(10, 0, 10, Sold.GONE, 0, 0, 0);
  }

  @Test
  void whereNothingIsKnownOfWhatIsShownNothingIsGone() {
    Sold sold = Sold.of(NAMES.subList(0, 2), place -> COLUMNS[place].clone(), 7);
    assertThat(sold.prices()).containsExactly(10, 0, 10, 0, 0, 0, 0);
  }

  @Test
  void whatIsGoneIsWorthNoClick() {
    Map<Head, ValueModel.Part> parts = new EnumMap<>(Head.class);
    Map<Head, double[]> odds = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      parts.put(head, new ValueModel.Part(Linear.of(List.of(), new double[0]), 0));
      odds.put(head, new double[] {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5});
    }
    odds.put(Head.THROUGH, new double[] {1, 1, 0.5, 0.5, 0.5, 0.5, 0.5});
    var model = new ValueModel(parts, 8, "by hand");
    Sold sold = Sold.of(NAMES, place -> COLUMNS[place].clone(), 7);
    assertThat(model.worth(odds, sold, Pricing.MONEY))
        .containsExactly(0.625, 4, 0.3125, 0, 2, 2, 2);
    assertThat(model.worth(odds, sold, Pricing.MONEY.watched(2, 0))[3]).isEqualTo(1);
  }
}
