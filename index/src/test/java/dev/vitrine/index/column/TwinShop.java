package dev.vitrine.index.column;

import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Listing;
import dev.vitrine.kernel.item.Live;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Rating;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.item.Variant;
import dev.vitrine.kernel.item.Video;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// One shop kept twice: in columns, and as plain records that are rewritten on every change.
final class TwinShop {
  final Columns columns = new Columns();
  final List<Item> items = new ArrayList<>();
  final List<Map<String, Double>> counters = new ArrayList<>();
  final List<Integer> slots = new ArrayList<>();
  private final RandomGenerator random;
  private final RandomShop shop;

  TwinShop(RandomGenerator random, RandomShop shop) {
    this.random = random;
    this.shop = shop;
  }

  void append() {
    Item item = shop.item("Item" + columns.size());
    slots.add(columns.append(item));
    items.add(item);
    counters.add(new HashMap<>());
  }

  void retire() {
    int at = random.nextInt(items.size());
    columns.retire(slots.get(at));
    slots.subList(at, at + 1).clear();
    items.remove(at);
    counters.remove(at);
  }

  void set() {
    int at = random.nextInt(items.size());
    double value = random.nextInt(4) / 2.0;
    if (random.nextBoolean()) {
      columns.set(slots.get(at), "counter.sold", value);
      counters.get(at).put("counter.sold", value);
      return;
    }
    if (items.get(at).listing().rating() instanceof Rating.Stars stars) {
      columns.set(slots.get(at), "rating", value);
      items.set(at, rated(items.get(at), new Rating.Stars(value, stars.count())));
    }
  }

  private static Item rated(Item item, Rating rating) {
    Listing l = item.listing();
    var listing =
        new Listing(
            l.title(),
            l.description(),
            l.bullets(),
            l.language(),
            l.categories(),
            l.attributes(),
            l.images(),
            l.tags(),
            rating,
            l.released());
    return switch (item) {
      case Product p -> new Product(p.id(), listing, p.brand(), p.model(), p.gtins(), p.variants());
      case Video v ->
          new Video(
              v.id(),
              listing,
              v.creator(),
              v.source(),
              v.duration(),
              v.transcript(),
              v.onScreen(),
              v.shows());
      case Live v ->
          new Live(
              v.id(), listing, v.host(), v.source(), v.state(), v.starts(), v.showing(), v.queue());
    };
  }

  void reprice() {
    int at = random.nextInt(items.size());
    String variant = random.nextBoolean() ? "" : "v" + random.nextInt(2);
    String offer = random.nextBoolean() ? "" : "o0" + (1 + random.nextInt(2));
    Optional<Stock> stock = random.nextBoolean() ? Optional.of(shop.stock()) : Optional.empty();
    Optional<BigDecimal> price =
        random.nextBoolean()
            ? Optional.of(BigDecimal.valueOf(random.nextInt(4)))
            : Optional.empty();
    boolean priced = items.get(at) instanceof Product p && allPriced(p, variant, offer);
    if (price.isPresent() && !priced) {
      return;
    }
    columns.reprice(slots.get(at), variant, offer, price, stock);
    if (items.get(at) instanceof Product p) {
      items.set(at, repriced(p, variant, offer, price, stock));
    }
  }

  private static boolean fits(Variant v, Offer o, String variant, String offer) {
    return (variant.isEmpty() || v.id().equals(variant))
        && (offer.isEmpty() || o.id().equals(offer));
  }

  private static boolean allPriced(Product p, String variant, String offer) {
    return p.variants().stream()
        .allMatch(v ->
            v.offers().stream()
                .allMatch(o -> o.price().isPresent() || !fits(v, o, variant, offer)));
  }

  private static Product repriced(
      Product p, String variant, String offer, Optional<BigDecimal> price, Optional<Stock> stock) {
    var variants = new ArrayList<Variant>();
    for (Variant v : p.variants()) {
      var offers = new ArrayList<Offer>();
      for (Offer o : v.offers()) {
        boolean fits = fits(v, o, variant, offer);
        offers.add(
            new Offer(
                o.id(),
                o.seller(),
                o.market(),
                fits && price.isPresent()
                    ? o.price().map(m -> Money.of(price.get(), m.currency()))
                    : o.price(),
                o.listPrice(),
                fits ? stock.orElse(o.stock()) : o.stock()));
      }
      variants.add(new Variant(v.id(), v.attributes(), v.gtins(), v.images(), offers));
    }
    return new Product(p.id(), p.listing(), p.brand(), p.model(), p.gtins(), variants);
  }

  /// A few random changes.
  void churn(int changes) {
    for (int i = 0; i < changes && items.size() > 1; i++) {
      switch (random.nextInt(6)) {
        case 0 -> append();
        case 1 -> retire();
        case 2, 3 -> set();
        default -> reprice();
      }
    }
  }
}
