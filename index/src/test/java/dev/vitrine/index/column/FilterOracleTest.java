package dev.vitrine.index.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FilterOracleTest {
  @Test
  void everyItemPassesAsTheNaiveFilterSays() {
    for (long seed = 0; seed < 1000; seed++) {
      compare(seed, 1 + (int) (seed % 40), seed % 3 == 0, 12);
    }
  }

  @Test
  void itemsOfManyBlocksPassAsTheNaiveFilterSays() {
    compare(90_001, 2 * Block.SIZE + 500, true, 8);
    compare(90_002, Block.SIZE + 300, false, 8);
  }

  private static void compare(long seed, int size, boolean simple, int filters) {
    var random = new SplittableRandom(seed);
    var shop = new RandomShop(random, simple);
    var twin = new TwinShop(random, shop);
    for (int i = 0; i < size; i++) {
      twin.append();
    }
    var filterOf = new RandomFilters(random, shop);
    for (int f = 0; f < filters; f++) {
      twin.churn(4);
      Filter filter = filterOf.filter(4);
      Pass pass = twin.columns.pass(new Tally(filter, List.of()), List.of());
      for (int i = 0; i < twin.items.size(); i++) {
        boolean expected =
            !NaiveCounter.satisfying(twin.items.get(i), twin.counters.get(i), filter).isEmpty();
        assertThat(pass.collect(twin.slots.get(i)))
            .as("seed %d, %s, %s", seed, filter, twin.items.get(i))
            .isEqualTo(expected);
      }
    }
  }
}
