package dev.vitrine.index.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.testkit.Randomized;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LowestPriceTest {
  @Randomized(runs = 200)
  void itIsThatOfThePlainWay(RandomGenerator random) {
    var twin = new TwinShop(random, new RandomShop(random, random.nextBoolean()));
    int many = 1 + random.nextInt(40);
    for (int i = 0; i < many; i++) {
      twin.append();
      if (random.nextInt(4) == 0) {
        twin.reprice();
      }
    }
    Features items = twin.columns.features();
    int[] slots = twin.slots.stream().mapToInt(Integer::intValue).toArray();
    double[] plain = twin.items.stream().mapToDouble(LowestPriceTest::plain).toArray();
    assertThat(items.prices(slots)).isEqualTo(plain);
    assertThat(IntStream.of(slots).mapToDouble(items::price).toArray()).isEqualTo(plain);
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

  @Test
  void oneCurrencyIsComparedInItsSmallestUnits() {
    var columns = new Columns();
    var rows = new Rows();
    assertThat(columns.features().prices(new int[0])).isEmpty();
    rows.loaded(0);
    rows.minor.set(0, 1999);
    rows.minor.set(1, Rows.UNPRICED);
    rows.minor.set(2, 0);
    rows.digits.set(0, 2);
    rows.loaded(1);
    var price = new Source.Price(rows);
    assertThat(price.lowest(0, 0, 2)).isEqualTo(19.99);
    assertThat(price.lowest(0, 1, 2)).isNaN();
    assertThat(price.lowest(0, 1, 1)).isNaN();
    assertThat(price.lowest(0, 0, 3)).as("a gift").isZero();
  }
}
