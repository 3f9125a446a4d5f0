package dev.vitrine.index.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.query.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnFileTest {
  @Test
  void whatWasSavedCountsTheSameAndGrowsOn(@TempDir Path folder) {
    for (int size : new int[] {0, 1, 300, Block.SIZE - 1, Block.SIZE, Block.SIZE + 700}) {
      var random = new SplittableRandom(size);
      var shop = new RandomShop(random, false);
      var twin = new TwinShop(random, shop);
      for (int i = 0; i < size; i++) {
        twin.append();
      }
      twin.churn(100);
      twin.columns.save(folder);
      Columns loaded = Columns.load(folder);
      assertThat(loaded.size()).isEqualTo(twin.columns.size());
      assertThat(loaded.live()).isEqualTo(twin.columns.live());
      for (int i = 0; i < 50; i++) {
        var item = shop.item("later" + i);
        assertThat(loaded.append(item)).isEqualTo(twin.columns.append(item));
      }
      repriced(loaded, twin.columns);
      same(loaded, twin.columns, random, shop);
      loaded.save(folder.resolve("again"));
      same(Columns.load(folder.resolve("again")), twin.columns, random, shop);
    }
  }

  @Test
  void whatWasLoadedIsSavedAsItWas(@TempDir Path folder) throws IOException {
    var random = new SplittableRandom(3);
    var twin = new TwinShop(random, new RandomShop(random, false));
    for (int i = 0; i < Block.SIZE + 20; i++) {
      twin.append();
    }
    Path first = folder.resolve("first");
    twin.columns.save(first);
    Columns loaded = Columns.load(first);
    Files.delete(first.resolve(ColumnFile.NAME));
    loaded.save(folder.resolve("second"));
    twin.columns.save(first);
    Path second = folder.resolve("second").resolve(ColumnFile.NAME);
    assertThat(Files.mismatch(first.resolve(ColumnFile.NAME), second)).isEqualTo(-1);
  }

  private static void repriced(Columns a, Columns b) {
    Optional<Stock> stock = Optional.of(new Stock.Units(3));
    for (int slot = 0; slot < b.size(); slot += 7) {
      String variant = "v" + slot % 3;
      String offer = slot % 2 == 0 ? "" : "o01";
      assertThat(a.reprice(slot, variant, offer, Optional.empty(), stock))
          .isEqualTo(b.reprice(slot, variant, offer, Optional.empty(), stock));
    }
  }

  private static void same(Columns a, Columns b, SplittableRandom random, RandomShop shop) {
    var filters = new RandomFilters(random, shop);
    for (int i = 0; i < 20; i++) {
      Tally tally = filters.tally();
      Pass left = a.pass(tally, List.of());
      Pass right = b.pass(tally, List.of());
      for (int slot = 0; slot < b.size(); slot++) {
        assertThat(left.collect(slot)).isEqualTo(right.collect(slot));
      }
      assertThat(left.found(0)).isEqualTo(right.found(0));
    }
    Features left = a.features();
    Features right = b.features();
    for (int slot = 0; slot < b.size(); slot++) {
      assertThat(left.attributes(slot)).isEqualTo(right.attributes(slot));
      assertThat(Double.compare(left.price(slot), right.price(slot))).isZero();
      assertThat(a.isLive(slot)).isEqualTo(b.isLive(slot));
    }
  }

  @Test
  void aDamagedFileIsNamedAndRefused(@TempDir Path folder) throws IOException {
    var random = new SplittableRandom(7);
    var twin = new TwinShop(random, new RandomShop(random, false));
    for (int i = 0; i < 40; i++) {
      twin.append();
    }
    twin.columns.save(folder);
    Path file = folder.resolve(ColumnFile.NAME);
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < 100; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      refused(folder, flipped);
      refused(folder, Arrays.copyOf(whole, random.nextInt(whole.length)));
    }
    refused(folder, Arrays.copyOf(whole, whole.length + 8));
    Files.write(file, whole);
    assertThat(Columns.load(folder).size()).isEqualTo(40);
  }

  private static void refused(Path folder, byte[] bytes) throws IOException {
    Files.write(folder.resolve(ColumnFile.NAME), bytes);
    assertThatThrownBy(() -> Columns.load(folder))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining(ColumnFile.NAME)
        .extracting(e -> ((VitrineException) e).kind())
        .isEqualTo(Kind.CORRUPT);
  }

  @Test
  void anEmptyFolderHasNothing(@TempDir Path folder) {
    assertThatThrownBy(() -> Columns.load(folder))
        .isInstanceOf(VitrineException.class)
        .extracting(e -> ((VitrineException) e).kind())
        .isEqualTo(Kind.NOT_FOUND);
  }
}
