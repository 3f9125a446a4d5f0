package dev.vitrine.index.column;

import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Listing;
import dev.vitrine.kernel.item.Live;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Rating;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Variant;
import dev.vitrine.kernel.item.Video;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Random items with everything that makes counting hard: several variants and offers, several
/// values, none, ties, and texts that differ by case only.
final class RandomShop {
  static final String[] OWN = {"colour", "size", "year", "Größe", "brand", "note"};
  private static final String[] WORDS = {
    "red",
    "Red",
    "RED",
    "dark blue",
    "Éclair",
    "éclair",
    "İstanbul",
    "straße",
    "红色",
    "1",
    "2",
    "2.5",
    "-3",
    "true",
    "size-XL 10",
    "",
    "x".repeat(256),
    "y".repeat(257)
  };
  private static final double[] NUMBERS = {1, 2, 2.5, -3, 0.0, -0.0, 1e15, 1e300, 19.99};
  private static final Currency[] CURRENCIES = {
    Currency.getInstance("EUR"), Currency.getInstance("JPY"), Currency.getInstance("KWD")
  };
  private static final List<CategoryPath> PATHS =
      List.of(
          new CategoryPath(List.of("Home")),
          new CategoryPath(List.of("Home", "Kitchen")),
          new CategoryPath(List.of("Home", "Kitchen", "Kettles")),
          new CategoryPath(List.of("home", "Kettles")),
          new CategoryPath(List.of("Toys", "Toys")));

  private final RandomGenerator random;
  private final boolean simple;

  /// @param simple whether every product has one row
  RandomShop(RandomGenerator random, boolean simple) {
    this.random = random;
    this.simple = simple;
  }

  Item item(String id) {
    return switch (random.nextInt(8)) {
      case 0 ->
          new Video(id, listing(), pick("", "anna", "Bo"), "", Duration.ZERO, "", "", List.of());
      case 1 ->
          new Live(
              id,
              listing(),
              pick("", "anna"),
              "",
              Live.State.ENDED,
              Optional.empty(),
              "",
              List.of());
      default -> new Product(id, listing(), pick("", "Acme", "ACME", "Bö"), "", List.of(), parts());
    };
  }

  private List<Variant> parts() {
    var variants = new ArrayList<Variant>();
    int count = simple ? 1 : 1 + random.nextInt(3);
    for (int v = 0; v < count; v++) {
      var offers = new ArrayList<Offer>();
      int most = simple ? 2 : 4;
      for (int o = random.nextInt(most); o > 0; o--) {
        offers.add(offer("o" + v + o));
      }
      variants.add(new Variant("v" + v, attributes(), List.of(), List.of(), offers));
    }
    return variants;
  }

  private Offer offer(String id) {
    return new Offer(
        id,
        pick("", "shop", "Shop2"),
        pick("", "de", "sg"),
        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(money()),
        Optional.empty(),
        stock());
  }

  private Money money() {
    return new Money(random.nextInt(6) * 50L, CURRENCIES[random.nextInt(CURRENCIES.length)]);
  }

  Stock stock() {
    return random.nextInt(4) == 0 ? Stock.UNCOUNTED : new Stock.Units(random.nextInt(3));
  }

  private Listing listing() {
    var paths = new ArrayList<CategoryPath>();
    for (int i = random.nextInt(3); i > 0; i--) {
      paths.add(PATHS.get(random.nextInt(PATHS.size())));
    }
    boolean rated = random.nextBoolean();
    return new Listing(
        "t",
        "",
        List.of(),
        "",
        paths,
        attributes(),
        List.of(),
        random.nextBoolean() ? List.of() : List.of(word(), word()),
        rated ? new Rating.Stars(random.nextInt(10) / 2.0, random.nextInt(5)) : Rating.NONE,
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(Instant.ofEpochSecond(random.nextInt(4) * 1000L)));
  }

  private Map<String, List<Value>> attributes() {
    var all = new HashMap<String, List<Value>>();
    for (int i = random.nextInt(4); i > 0; i--) {
      var values = new ArrayList<Value>();
      for (int v = random.nextInt(4); v > 0; v--) {
        values.add(value());
      }
      all.put(OWN[random.nextInt(OWN.length)], values);
    }
    if (random.nextInt(10) == 0) {
      all.put("price", List.of(new Value.Text("not this one")));
    }
    return all;
  }

  private Value value() {
    return switch (random.nextInt(5)) {
      case 0 -> new Value.Flag(random.nextBoolean());
      case 1, 2 -> new Value.Numeric(NUMBERS[random.nextInt(NUMBERS.length)]);
      default -> new Value.Text(word());
    };
  }

  String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  double number() {
    return NUMBERS[random.nextInt(NUMBERS.length)];
  }

  private String pick(String... of) {
    return of[random.nextInt(of.length)];
  }
}
