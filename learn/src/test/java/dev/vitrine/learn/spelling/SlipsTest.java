package dev.vitrine.learn.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.spelling.Distance;
import dev.vitrine.testkit.Randomized;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SlipsTest {
  @Randomized(runs = 100)
  void aShortWordHasOneSlipAndALongOneTwoAtMost(RandomGenerator random) {
    var slips = new Slips(random);
    assertThat(Distance.between("kettle", slips.in("kettle"))).isLessThanOrEqualTo(1);
    assertThat(Distance.between("headphones", slips.in("headphones"))).isLessThanOrEqualTo(2);
  }

  @Test
  void allKindsOfSlipsHappen() {
    var slips = new Slips(new Random(1));
    var seen = new HashSet<String>();
    for (int i = 0; i < 2_000; i++) {
      seen.add(slips.in("kettle"));
    }
    assertThat(seen).contains("jettle", "ettle", "kkettle", "ekttle", "kettl", "kettel");
  }

  @Test
  void theSameSeedMakesTheSameSlips() {
    assertThat(new Slips(new Random(3)).in("smartwatch"))
        .isEqualTo(new Slips(new Random(3)).in("smartwatch"));
  }

  @Test
  void halvesAreAboutAsLarge() {
    long kept =
        List.of(
                "kettle", "phone", "lamp", "vase", "band", "watch", "boots", "mouse", "steel",
                "cup")
            .stream()
            .filter(Halves::kept)
            .count();
    assertThat(kept).isBetween(2L, 8L);
  }
}
