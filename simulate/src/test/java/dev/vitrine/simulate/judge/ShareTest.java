package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {
  @Test
  void theIntervalOfOneMarketIsOverItsUnits() {
    var share = new Share(30, 100);
    assertThat(Share.over(List.of(share))).isEqualTo(share.ratio());
    assertThat(Share.over(List.of())).isEqualTo(new Ratio(0, 0, 0));
  }

  @Test
  void theIntervalOfSeveralMarketsIsOverThem() {
    Ratio far = Share.over(List.of(new Share(20, 100), new Share(300, 1_000), new Share(8, 20)));
    assertThat(far.value()).isCloseTo(0.3, within(1e-9));
    assertThat(far.low()).isCloseTo(0.3 - 4.3027 * 0.1 / Math.sqrt(3), within(1e-4));
    assertThat(far.high()).isCloseTo(0.3 + 4.3027 * 0.1 / Math.sqrt(3), within(1e-4));
    Ratio near = Share.over(List.of(new Share(30, 100), new Share(300, 1_000)));
    assertThat(near.high() - near.low()).isCloseTo(0, within(1e-9));
  }

  @Test
  void aShareIsNoLessThanNothingAndNoMoreThanAll() {
    Ratio ratio = Share.over(List.of(new Share(0, 10), new Share(10, 10)));
    assertThat(ratio).isEqualTo(new Ratio(0.5, 0, 1));
  }
}
