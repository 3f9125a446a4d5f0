package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Query;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
  @Test
  void itIsAShareOfTheDeadline() {
    assertThat(Patience.nanos(Duration.ofSeconds(2), 40)).isEqualTo(50_000_000);
    assertThat(Patience.nanos(Duration.ofMinutes(1), 40)).isEqualTo(1_500_000_000);
  }

  @Test
  void itIsTwoSecondsWhereTheDeadlineIsLong() {
    assertThat(Patience.nanos(Duration.ofHours(1), 40)).isEqualTo(2_000_000_000);
    long until = Patience.until(Query.of("lamp", 1).within(Duration.ofHours(1)), 40);
    assertThat(until - System.nanoTime()).isLessThanOrEqualTo(2_000_000_000);
  }
}
