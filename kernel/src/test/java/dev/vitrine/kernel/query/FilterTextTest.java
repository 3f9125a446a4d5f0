package dev.vitrine.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTextTest {
  private static final Filter SONY = new Filter.Is("brand", "Sony");

  @Test
  void partsStandInParenthesesWhereTheyMust() {
    Filter either = new Filter.Or(List.of(SONY, new Filter.Is("a b", "it's \"it\"")));
    assertThat(FilterText.of(new Filter.And(List.of(either, new Filter.Not(either)))))
        .isEqualTo(
            "(brand:Sony OR \"a b\":\"it's \\\"it\\\"\")"
                + " AND NOT (brand:Sony OR \"a b\":\"it's \\\"it\\\"\")");
    assertThat(FilterText.of(Filter.ALL)).isEmpty();
  }

  @Test
  void rangesHaveTheirSigns() {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    assertThat(FilterText.of(new Filter.Between("p", 1.5, high))).isEqualTo("p >= 1.5");
    assertThat(FilterText.of(new Filter.Between("p", Math.nextUp(10.0), high))).isEqualTo("p > 10");
    assertThat(FilterText.of(new Filter.Between("p", low, Math.nextDown(0.1))))
        .isEqualTo("p < 0.1");
    assertThat(FilterText.of(new Filter.Between("p", low, -3))).isEqualTo("p <= -3");
    assertThat(FilterText.of(new Filter.Between("p", 2, 2))).isEqualTo("p = 2");
    assertThat(FilterText.of(new Filter.Between("p", 2, 3.25))).isEqualTo("p:2 TO 3.25");
  }

  @Test
  void wordsOfTheGrammarAreQuoted() {
    assertThat(FilterText.of(new Filter.Is("AND", "TO"))).isEqualTo("\"AND\":\"TO\"");
  }
}
