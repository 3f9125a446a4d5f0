package dev.vitrine.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
  @Test
  void wordsAloneAskForTheFirstPage() {
    Query query = Query.of("red kettle", 20);
    assertThat(query.from()).isZero();
    assertThat(query.size()).isEqualTo(20);
    assertThat(query.filter()).isEqualTo(Filter.ALL);
    assertThat(query.typing()).isFalse();
    assertThat(query.deadline()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void theTextHasALongestLength() {
    String longest = "x".repeat(Query.TEXT_LIMIT);
    assertThat(Query.of(longest, 1).text()).isEqualTo(longest);
    assertThatThrownBy(() -> Query.of(longest + "x", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0,10000", "10000,0", "9980,20"})
  void pagesDownToTheDeepestRankAreTaken(int from, int size) {
    Query query = page(from, size);
    assertThat(query.from()).isEqualTo(from);
    assertThat(query.size()).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource({"-1,10", "0,-1", "0,10001", "9981,20", "2147483647,2147483647"})
  void pagesOutsideAreRefused(int from, int size) {
    assertThatThrownBy(() -> page(from, size)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Query page(int from, int size) {
    Duration second = Duration.ofSeconds(1);
    return new Query(
        "",
        false,
        Filter.ALL,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        from,
        size,
        "",
        "",
        second,
        false);
  }
}
