package dev.vitrine.simulate.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.testkit.Randomized;
import dev.vitrine.testkit.Seed;

class SlipsTest {
  private static final String SAID =
      "Come closer, this folding bicycle fits under every staircase and phones love it";

  @Randomized
  void whoSpeaksClearlyIsUnderstood(Seed seed) {
    Dice dice = new Dice(seed.value(), 1, 1);
    assertThat(Slips.heard(SAID, 0, dice)).isEqualTo(SAID);
    assertThat(Slips.seen(SAID, 0, dice)).isEqualTo(SAID);
  }

  @Randomized
  void whatIsMisunderstoodIsStillText(Seed seed) {
    Dice dice = new Dice(seed.value(), 2, 1);
    String heard = Slips.heard(SAID, 1, dice);
    assertThat(heard).isNotEqualTo(SAID).doesNotContain("  ");
    assertThat(Slips.seen(SAID, 1, dice)).isNotEqualTo(SAID);
    assertThat(Slips.heard(SAID, 0.1, dice).length()).isGreaterThan(SAID.length() / 2);
  }
}
