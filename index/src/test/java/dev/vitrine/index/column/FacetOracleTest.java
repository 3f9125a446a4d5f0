package dev.vitrine.index.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.query.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class FacetOracleTest {
  @Test
  void everyCountIsTheNaiveOne() {
    for (long seed = 0; seed < 1000; seed++) {
      compare(seed, 1 + (int) (seed % 60), seed % 3 == 0, 3);
    }
  }

  @Test
  void countsOverManyBlocksAreTheNaiveOnes() {
    compare(80_001, 2 * Block.SIZE + 77, true, 3);
    compare(80_002, Block.SIZE + 99, false, 3);
  }

  private static void compare(long seed, int size, boolean simple, int rounds) {
    var random = new SplittableRandom(seed);
    var shop = new RandomShop(random, simple);
    var twin = new TwinShop(random, shop);
    for (int i = 0; i < size; i++) {
      twin.append();
    }
    var filters = new RandomFilters(random, shop);
    for (int r = 0; r < rounds; r++) {
      twin.churn(6);
      var tallies = new ArrayList<Tally>();
      for (int t = random.nextInt(1, 4); t > 0; t--) {
        tallies.add(filters.tally());
      }
      Pass pass = twin.columns.pass(tallies.getFirst(), tallies.subList(1, tallies.size()));
      twin.slots.forEach(pass::collect);
      for (int t = 0; t < tallies.size(); t++) {
        String as = "seed " + seed + ", " + tallies.get(t);
        same(as, pass.found(t), NaiveCounter.found(twin.items, twin.counters, tallies.get(t)));
      }
    }
  }

  private static void same(String as, Found found, Found naive) {
    assertThat(found.total()).as(as).isEqualTo(naive.total());
    assertThat(found.exact()).as(as).isTrue();
    assertThat(plain(found.facets())).as(as).isEqualTo(plain(naive.facets()));
    for (int i = 0; i < naive.facets().size(); i++) {
      Optional<Facet.Numbers> counted = found.facets().get(i).numbers();
      Optional<Facet.Numbers> expected = naive.facets().get(i).numbers();
      assertThat(counted.isPresent()).as(as).isEqualTo(expected.isPresent());
      if (expected.isPresent()) {
        Facet.Numbers a = counted.get();
        assertThat(a.min()).as(as).isEqualTo(expected.get().min());
        assertThat(a.max()).as(as).isEqualTo(expected.get().max());
        assertThat(a.sum()).as(as).isCloseTo(expected.get().sum(), Percentage.withPercentage(1e-6));
        double mean = expected.get().mean();
        assertThat(a.mean()).as(as).isCloseTo(mean, Percentage.withPercentage(1e-6));
      }
    }
  }

  private static List<Facet> plain(List<Facet> facets) {
    return facets.stream()
        .map(f -> new Facet(f.attribute(), f.counts(), f.exact(), Optional.empty()))
        .toList();
  }
}
