package dev.vitrine.index.column;

import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Random filters and tallies over the attributes of {@link RandomShop}.
final class RandomFilters {
  static final List<String> NAMES =
      List.of(
          "colour",
          "size",
          "year",
          "Größe",
          "brand",
          "note",
          "kind",
          "categories",
          "categories.lvl0",
          "categories.lvl1",
          "categories.lvl2",
          "_tags",
          "price",
          "currency",
          "stock",
          "available",
          "seller",
          "market",
          "rating",
          "rating_count",
          "released",
          "creator",
          "counter.sold",
          "objectID",
          "nobody");

  private final RandomGenerator random;
  private final RandomShop shop;

  RandomFilters(RandomGenerator random, RandomShop shop) {
    this.random = random;
    this.shop = shop;
  }

  Filter filter(int depth) {
    return switch (random.nextInt(depth <= 0 ? 4 : 8)) {
      case 0, 1 -> new Filter.Is(name(), value());
      case 2 -> between();
      case 3 -> new Filter.Has(name());
      case 4 -> new Filter.Not(filter(depth - 1));
      case 5 -> new Filter.And(parts(depth));
      default -> new Filter.Or(parts(depth));
    };
  }

  private Filter between() {
    double from = random.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : shop.number();
    double to = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : shop.number() + 5;
    return new Filter.Between(name(), from, to);
  }

  private List<Filter> parts(int depth) {
    var parts = new ArrayList<Filter>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parts.add(filter(depth - 1));
    }
    return parts;
  }

  Tally tally() {
    var facets = new ArrayList<FacetWanted>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String containing = random.nextInt(4) == 0 ? List.of("e", "RE", "b").get(i % 3) : "";
      int limit = random.nextBoolean() ? 1000 : random.nextInt(4);
      facets.add(new FacetWanted(name(), limit, containing));
    }
    if (random.nextInt(4) == 0) {
      facets.add(new FacetWanted("*", random.nextBoolean() ? 1000 : 2));
    }
    return new Tally(random.nextInt(5) == 0 ? Filter.ALL : filter(3), facets);
  }

  String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private String value() {
    return switch (random.nextInt(8)) {
      case 0 -> "acme";
      case 1 -> List.of("home", "HOME > kitchen", "Toys > Toys").get(random.nextInt(3));
      case 2 -> List.of("product", "VIDEO", "eur", "de", "shop", "Anna").get(random.nextInt(6));
      case 3 -> List.of("0", "50", "0.5", "1.5", "1000", "5.0").get(random.nextInt(6));
      case 4 -> "ITEM" + random.nextInt(20);
      default -> shop.word();
    };
  }
}
