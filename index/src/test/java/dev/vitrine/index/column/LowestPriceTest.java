package dev.vitrine.index.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.testkit.Randomized;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LowestPriceTest {
  @TempDir Path folder;

  @Randomized(runs = 200)
  void itIsThatOfThePlainWay(RandomGenerator random) {
    TwinShop twin = changed(random, 1 + random.nextInt(40), 0.25);
    Features items = twin.columns.features();
    int[] slots = twin.slots.stream().mapToInt(Integer::intValue).toArray();
    double[] plain = twin.items.stream().mapToDouble(LowestPriceTest::plain).toArray();
    assertThat(items.prices(slots)).isEqualTo(plain);
    assertThat(IntStream.of(slots).mapToDouble(items::price).toArray()).isEqualTo(plain);
  }

  /// A shop of so many items.
  ///
  /// @param share how often offers are changed once one of them is added
  private static TwinShop changed(RandomGenerator random, int many, double share) {
    var twin = new TwinShop(random, new RandomShop(random, random.nextBoolean()));
    for (int i = 0; i < many; i++) {
      twin.append();
      if (random.nextDouble() < share) {
        twin.reprice();
      }
    }
    return twin;
  }

  private static double plain(Item item) {
    return item instanceof Product product
        ? product.variants().stream()
            .flatMap(variant -> variant.offers().stream())
            .flatMap(offer -> offer.price().stream())
            .mapToDouble(price -> price.amount().doubleValue())
            .min()
            .orElse(Double.NaN)
        : Double.NaN;
  }

  /// After many changes, and once read back, what can be bought is what the rows say.
  @Randomized(runs = 100)
  void whatCanBeBoughtIsThatOfThePlainWay(RandomGenerator random) {
    TwinShop twin = changed(random, 1 + random.nextInt(200), 1);
    twin.columns.save(folder);
    for (Columns columns : List.of(twin.columns, Columns.load(folder))) {
      Features items = columns.features();
      for (int i = 0; i < twin.items.size(); i++) {
        List<Boolean> open = open(twin.items.get(i));
        int slot = twin.slots.get(i);
        assertThat(items.available(slot)).isEqualTo(open.contains(true));
        assertThat(items.soldOut(slot)).isEqualTo(!open.isEmpty() && !open.contains(true));
        assertThat(new double[] {items.price(slot)}).containsExactly(plain(twin.items.get(i)));
      }
    }
  }

  private static List<Boolean> open(Item item) {
    return item instanceof Product product
        ? product.variants().stream()
            .flatMap(variant -> variant.offers().stream())
            .map(offer -> !(offer.stock() instanceof Stock.Units units) || units.count() > 0)
            .toList()
        : List.of();
  }

  @Test
  void whatHasNoPriceHasNoLowestAndAGiftCostsNothing() {
    var rows = new Rows();
    rows.minor.set(0, 1999);
    rows.minor.set(1, Rows.UNPRICED);
    rows.minor.set(2, 0);
    rows.digits.set(0, 2);
    rows.stock.set(2, Rows.NO_OFFER);
    var deals = new Deals();
    assertThat(deals.lowest(new int[0])).isEmpty();
    assertThat(deals.lowest(7)).as("never taken").isNaN();
    deals.take(0, rows, 0, 2);
    deals.take(1, rows, 1, 2);
    deals.take(2, rows, 1, 1);
    deals.take(70, rows, 0, 3);
    assertThat(deals.lowest(new int[] {0, 1, 2, 70}))
        .containsExactly(19.99, Double.NaN, Double.NaN, 0);
    assertThat(deals.offered(0)).as("rows without stock are no offers").isFalse();
  }
}
