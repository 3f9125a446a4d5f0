package dev.vitrine.index.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.testkit.Randomized;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

class OfferedTest {
  @Randomized(runs = 200)
  void itIsWhatTheOffersOfTheItemSay(RandomGenerator random) {
    var twin = new TwinShop(random, new RandomShop(random, random.nextBoolean()));
    int many = 1 + random.nextInt(40);
    for (int i = 0; i < many; i++) {
      twin.append();
      if (random.nextInt(4) == 0) {
        twin.reprice();
      }
    }
    Features items = twin.columns.features();
    for (int i = 0; i < twin.items.size(); i++) {
      assertThat(items.pieces(twin.slots.get(i))).isEqualTo(pieces(twin.items.get(i)));
      List<Money> all = prices(twin.items.get(i));
      for (String currency : List.of("EUR", "USD", "JPY")) {
        List<Long> these =
            all.stream()
                .filter(price -> price.currency().getCurrencyCode().equals(currency))
                .map(Money::minor)
                .sorted()
                .toList();
        Offered offered = items.offered(twin.slots.get(i), currency);
        assertThat(offered.priced()).isEqualTo(all.size());
        assertThat(offered.asking()).isEqualTo(these.size());
        if (!these.isEmpty()) {
          assertThat(offered.least()).isEqualTo(these.getFirst());
          assertThat(offered.most()).isEqualTo(these.getLast());
        }
      }
    }
  }

  private static OptionalLong pieces(Item item) {
    long sum = 0;
    List<Offer> offers = offers(item).toList();
    for (Offer offer : offers) {
      if (!(offer.stock() instanceof Stock.Units units)) {
        return OptionalLong.empty();
      }
      sum += units.count();
    }
    return offers.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
  }

  private static List<Money> prices(Item item) {
    return offers(item).flatMap(offer -> offer.price().stream()).toList();
  }

  private static Stream<Offer> offers(Item item) {
    return item instanceof Product product
        ? product.variants().stream().flatMap(variant -> variant.offers().stream())
        : Stream.of();
  }
}
