package dev.vitrine.search.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Money stays money, whatever the power of the price.
class PricingTest {
  private static final Sold THREE =
      new Sold(new double[] {10, 40, 0}, new float[] {0, 0, 1}, Sought.UNKNOWN);

  /// Clicked, put into a cart, bought and sent back half the time each; 20 are paid for what is
  /// kept.
  private static ValueModel model(double unpriced) {
    Map<Head, ValueModel.Part> parts = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      parts.put(head, new ValueModel.Part(Linear.of(List.of(), new double[0]), 0));
    }
    return new ValueModel(parts, unpriced, "by hand");
  }

  private static double[] worth(ValueModel model, double power) {
    Map<Head, double[]> odds = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      odds.put(head, new double[] {0.5, 0.5, 0.5});
    }
    odds.put(Head.THROUGH, new double[] {1, 1, 1});
    return model.worth(odds, THREE, Pricing.MONEY.powered(power));
  }

  @Test
  void whatCostsWhatIsUsuallyPaidCountsForItselfWithAnyPower() {
    for (double power : new double[] {0, 0.5, 1}) {
      assertThat(Pricing.MONEY.powered(power).counted(20, 20)).isCloseTo(20, within(1e-9));
    }
    assertThat(Pricing.MONEY.counted(37, 20)).isCloseTo(37, within(1e-9));
    assertThat(Pricing.ORDERS.counted(37, 20)).isCloseTo(20, within(1e-9));
  }

  @Test
  void whatHasNoPriceStandsBetweenTheSamePricesWithAnyPower() {
    ValueModel model = model(20 * 0.125);
    assertThat(worth(model, 1)).containsExactly(0.625, 2.5, 1.25);
    double[] root = worth(model, 0.5);
    assertThat(root[0]).isCloseTo(0.8839, within(1e-4));
    assertThat(root[1]).isCloseTo(1.7678, within(1e-4));
    assertThat(root[2]).isEqualTo(1.25);
  }

  @Test
  void whereNothingWasPaidYetPricesAreCountedFromOne() {
    assertThat(worth(model(0), 0.5)[1]).isCloseTo(0.0625 * Math.sqrt(40), within(1e-9));
  }
}
