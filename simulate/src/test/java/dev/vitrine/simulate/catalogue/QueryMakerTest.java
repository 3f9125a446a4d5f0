package dev.vitrine.simulate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QueryMakerTest {
  private static final DemoCatalogue SHOP = DemoCatalogue.of(1);

  private static List<String> queries(QueryMaker.Options options) {
    QueryMaker maker = new QueryMaker(SHOP, 5, options);
    return LongStream.range(0, 5000).mapToObj(maker::query).toList();
  }

  @Test
  void theSameSeedAsksTheSame() {
    assertThat(queries(QueryMaker.Options.of(1000)))
        .isEqualTo(queries(QueryMaker.Options.of(1000)));
  }

  @Test
  void aFewQueriesComeOftenAndMostSeldom() {
    Map<String, Integer> counts = new HashMap<>();
    queries(QueryMaker.Options.of(1000)).forEach(q -> counts.merge(q, 1, Integer::sum));
    assertThat(counts.keySet()).allSatisfy(q -> assertThat(q).isNotBlank().doesNotContain("{"));
    assertThat(counts.values().stream().max(Integer::compare))
        .hasValueSatisfying(most -> assertThat(most).isGreaterThan(100));
    assertThat(counts).hasSizeGreaterThan(1000);
  }

  @Test
  void slipsAndCutsChangeQueries() {
    List<String> clean = queries(new QueryMaker.Options(1000, 1000, 0, 0));
    List<String> hasty = queries(new QueryMaker.Options(1000, 1000, 0.5, 0.5));
    long changed = 0;
    for (int i = 0; i < clean.size(); i++) {
      changed += clean.get(i).equals(hasty.get(i)) ? 0 : 1;
    }
    assertThat(changed).isBetween(2000L, 4500L);
  }
}
