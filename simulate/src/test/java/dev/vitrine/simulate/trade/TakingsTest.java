package dev.vitrine.simulate.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TakingsTest {
  @Test
  void anOrderLeavesPriceLessCostAndALossWhenItComesBack() {
    assertThat(Takings.margin(1_000, 600, 0)).isEqualTo(400);
    assertThat(Takings.margin(1_000, 600, 1)).isCloseTo(-180, within(1e-9));
    assertThat(Takings.margin(1_000, 600, 0.25)).isCloseTo(0.75 * 400 - 45, within(1e-9));
  }

  @Test
  void whatVisitsAreToExpectIsEarnedByWhoSellsIt() {
    var day = new Day(20);
    int good = day.listingOf(day.seller());
    var takings = day.takings();
    day.page(takings, 0, good, 2_000);
    day.page(takings, 1, good, 2_000);
    day.page(takings, 0, -1, 0);
    double once = Takings.margin(2_000, day.goods().cost(good), 0);
    int department = day.market().department(day.goods().type(good));
    assertThat(takings.visits()).isEqualTo(2);
    assertThat(takings.ofSeller(day.seller())).isCloseTo(once, within(1e-6));
    assertThat(takings.ofDepartment(department)).isCloseTo(once, within(1e-6));
    takings.clear();
    assertThat(takings.visits()).isZero();
    assertThat(takings.ofSeller(day.seller())).isZero();
    assertThat(takings.ofDepartment(department)).isZero();
  }
}
