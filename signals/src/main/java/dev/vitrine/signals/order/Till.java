package dev.vitrine.signals.order;

import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Variant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prices what a shopper wants by what the catalogue says at this moment.
///
/// @param goods where goods are looked up
record Till(Goods goods) {
  private static final int LONGEST_WORDS = 2_000;

  /// What each wanted good costs.
  List<Quoted> quote(String catalogue, List<Wanted> all) {
    return all.stream().map(wanted -> quote(catalogue, wanted)).toList();
  }

  private Quoted quote(String catalogue, Wanted wanted) {
    Optional<Product> product = goods.find(catalogue, wanted.item());
    if (product.isEmpty()) {
      return Quoted.refused(wanted, "the shop has no product " + wanted.item());
    }
    List<Chosen> there =
        product.get().variants().stream()
            .filter(v -> wanted.variant().isEmpty() || v.id().equals(wanted.variant()))
            .flatMap(v -> v.offers().stream().map(o -> new Chosen(v, o)))
            .filter(c -> wanted.offer().isEmpty() || c.offer.id().equals(wanted.offer()))
            .filter(c -> c.offer.price().isPresent())
            .toList();
    if (there.isEmpty()) {
      return Quoted.refused(wanted, "nobody offers that choice any more");
    }
    Chosen best = there.stream().min(Chosen.BEST).orElseThrow();
    Quoted quoted = Quoted.of(wanted, line(product.get(), best, wanted));
    long stock = best.stock();
    if (stock == 0) {
      return quoted.but("sold out");
    }
    return stock < wanted.quantity() ? quoted.but("only " + stock + " left") : quoted;
  }

  private static OrderLine line(Product product, Chosen chosen, Wanted wanted) {
    Variant variant = chosen.variant;
    Offer offer = chosen.offer;
    var found =
        new Wanted(
            wanted.item(),
            variant.id(),
            offer.id(),
            wanted.quantity(),
            wanted.query(),
            wanted.via());
    String choice =
        product.variants().size() == 1
            ? ""
            : variant.attributes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> shown(each.getValue()))
                .collect(Collectors.joining(", "));
    String image =
        Stream.concat(variant.images().stream(), product.listing().images().stream())
            .findFirst()
            .orElse("");
    return new OrderLine(
        found,
        product.listing().title(),
        choice,
        words(product, choice),
        image,
        offer.seller(),
        offer.price().orElseThrow());
  }

  private static String words(Product product, String choice) {
    Stream<String> categories =
        product.listing().categories().stream().map(path -> String.join(" ", path.names()));
    Stream<String> attributes = product.listing().attributes().values().stream().map(Till::shown);
    String all =
        Stream.of(Stream.of(product.brand(), product.model(), choice), categories, attributes)
            .flatMap(each -> each)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(" "));
    return all.substring(0, Math.min(all.length(), LONGEST_WORDS));
  }

  private static String shown(List<Value> values) {
    return values.stream().map(Value::shown).collect(Collectors.joining(" "));
  }

  /// One offer of one variant.
  private record Chosen(Variant variant, Offer offer) {
    /// What is there before what is sold out, cheap before dear.
    static final Comparator<Chosen> BEST =
        Comparator.comparing((Chosen c) -> c.stock() == 0)
            .thenComparingLong(c -> c.offer.price().orElseThrow().minor());

    long stock() {
      return switch (offer.stock()) {
        case Stock.Uncounted _ -> Long.MAX_VALUE;
        case Stock.Units units -> units.count();
      };
    }
  }
}
