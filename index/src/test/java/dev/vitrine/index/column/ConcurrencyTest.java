package dev.vitrine.index.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
  private static final int ITEMS = 2 * Block.SIZE + 1000;

  private final Columns columns = new Columns();
  private final AtomicBoolean done = new AtomicBoolean();

  @Test
  void readersSeeWholeItemsWhileOneWrites() throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(3)) {
      Callable<Integer> read = this::read;
      List<Future<Integer>> readers = new ArrayList<>();
      readers.add(threads.submit(read));
      readers.add(threads.submit(read));
      Future<Boolean> writer = threads.submit(this::write);
      assertThat(writer.get()).isTrue();
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isPositive();
      }
    }
    assertThat(columns.size()).isEqualTo(ITEMS);
  }

  private boolean write() {
    var random = new SplittableRandom(5);
    var shop = new RandomShop(random, false);
    try {
      for (int i = 0; i < ITEMS; i++) {
        assertThat(columns.append(shop.item("Item" + i))).isEqualTo(i);
        Optional<BigDecimal> price = Optional.of(BigDecimal.valueOf(random.nextInt(4)));
        columns.reprice(random.nextInt(i + 1), "", "", price, Optional.of(shop.stock()));
        columns.set(random.nextInt(i + 1), "counter.sold", random.nextInt(9));
      }
      return true;
    } finally {
      done.set(true);
    }
  }

  private int read() {
    var facets =
        List.of(
            new FacetWanted("kind", 10), new FacetWanted("price", 10), new FacetWanted("*", 10));
    int passes = 0;
    do {
      int size = columns.size();
      Pass pass = columns.pass(new Tally(Filter.ALL, facets), List.of());
      Features features = columns.features();
      for (int slot = 0; slot < size; slot++) {
        assertThat(pass.collect(slot)).isTrue();
      }
      Found found = pass.found(0);
      assertThat(found.total()).isEqualTo(size);
      long kinds = found.facets().getFirst().counts().stream().mapToLong(c -> c.items()).sum();
      assertThat(kinds).isEqualTo(size);
      if (size > 0) {
        assertThat(features.id(size - 1)).isEqualTo("Item" + (size - 1));
        assertThat(features.attributes(size - 1)).containsKey("kind");
      }
      passes++;
    } while (!done.get());
    return passes;
  }
}
