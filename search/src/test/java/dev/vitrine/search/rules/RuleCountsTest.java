package dev.vitrine.search.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Arranged;
import dev.vitrine.kernel.answer.Arranged.Applied;
import dev.vitrine.kernel.rule.Uses;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCountsTest {
  private static final long START = 1_800_000_000L;
  private static final long HOUR = 3_600;

  private long now = START;
  private final RuleCounts counts = new RuleCounts(() -> Instant.ofEpochSecond(now));

  private void apply(String... ids) {
    List<Applied> applied =
        List.of(ids).stream().map(id -> new Applied(id, List.of(), List.of())).toList();
    counts.add(new Arranged(applied, "", List.of(), List.of()));
  }

  @Test
  void aDayIsRememberedByTheHourAndTheTotalForGood() {
    apply("a", "b");
    now += HOUR;
    apply("a");
    assertThat(counts.uses().get("a")).isEqualTo(new Uses(2, 2, START + HOUR));
    now = START + 23 * HOUR;
    assertThat(counts.uses().get("b")).isEqualTo(new Uses(1, 1, START));
    now = START + 24 * HOUR;
    assertThat(counts.uses().get("a")).isEqualTo(new Uses(2, 1, START + HOUR));
    apply("a");
    now += 1_000 * HOUR;
    assertThat(counts.uses().get("a").lately()).isZero();
    assertThat(counts.uses().get("a").total()).isEqualTo(3);
  }

  @Test
  void removedRulesAreForgotten() {
    apply("a", "b");
    counts.keep(List.of("b"));
    assertThat(counts.uses()).containsOnlyKeys("b");
  }

  @Test
  void clocksThatGoBackLoseNothing() {
    apply("a");
    now -= 5 * HOUR;
    apply("a");
    assertThat(counts.uses().get("a").total()).isEqualTo(2);
    assertThat(counts.uses().get("a").lately()).isEqualTo(2);
  }
}
