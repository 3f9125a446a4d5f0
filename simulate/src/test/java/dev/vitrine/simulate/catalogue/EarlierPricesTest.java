package dev.vitrine.simulate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.shop.PriceHistory.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EarlierPricesTest {
  private static final BigDecimal NOW = new BigDecimal("44.99");
  private static final long TODAY = 20_000;

  private static List<Step> drawn(int offer, Optional<BigDecimal> struck) {
    return EarlierPrices.of(1, "p" + offer, NOW, struck, TODAY);
  }

  @Test
  void daysAreInOrderAndTheLowestOfADayIsNoMoreThanWhatHeld() {
    for (int offer = 0; offer < 500; offer++) {
      List<Step> steps = drawn(offer, Optional.empty());
      assertThat(steps).isNotEmpty().isEqualTo(drawn(offer, Optional.empty()));
      assertThat(steps).extracting(Step::day).isSorted().doesNotHaveDuplicates();
      assertThat(steps.getFirst().day()).isGreaterThanOrEqualTo(TODAY - 80);
      assertThat(steps.getLast().day()).isLessThan(TODAY);
      assertThat(steps.getLast().last()).hasValue(NOW);
      for (int i = 1; i < steps.size(); i++) {
        BigDecimal held = steps.get(i - 1).last().orElseThrow();
        BigDecimal last = steps.get(i).last().orElseThrow();
        assertThat(steps.get(i).low()).isEqualTo(held.min(last));
        assertThat(last).isNotEqualByComparingTo(held);
      }
    }
  }

  @Test
  void whatIsStruckThroughWasAskedAndSomePricesNeverChanged() {
    var struck = new BigDecimal("61.99");
    var counts = new ArrayList<Integer>();
    for (int offer = 0; offer < 300; offer++) {
      assertThat(drawn(offer, Optional.of(struck)).getFirst().last()).hasValue(struck);
      counts.add(drawn(offer, Optional.empty()).size());
    }
    assertThat(counts).contains(1, 2, 3);
  }
}
