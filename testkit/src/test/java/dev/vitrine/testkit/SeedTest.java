package dev.vitrine.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeedTest {
  @Randomized(runs = 20)
  void whatIsWrittenIsReadBack(Seed seed) {
    assertThat(Seed.parse(seed.toString())).isEqualTo(seed);
    assertThat(Seed.parse(String.format(Locale.ROOT, "%+d", seed.value()))).isEqualTo(seed);
  }

  @Test
  void whatIsNoNumberIsNamed() {
    assertThatThrownBy(() -> Seed.parse("xyz"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'xyz'");
  }

  @Test
  void theSameSeedGivesTheSameNumbers() {
    long[] once = new Seed(7).random().longs(100).toArray();
    assertThat(new Seed(7).random().longs(100).toArray()).isEqualTo(once);
    assertThat(new Seed(8).random().longs(100).toArray()).isNotEqualTo(once);
  }

  @Test
  void partsDiffer() {
    var seen = new HashSet<Seed>();
    for (long n = 0; n < 1_000; n++) {
      seen.add(new Seed(1).part(n));
      seen.add(new Seed(2).part(n));
    }
    assertThat(seen).hasSize(2_000);
  }
}
