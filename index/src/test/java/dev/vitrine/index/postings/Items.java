package dev.vitrine.index.postings;

import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Listing;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Rating;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Products made of few words, so that words, ties and repetitions are plenty.
final class Items {
  static final List<String> WORDS =
      List.of(
          "red",
          "blue",
          "kettle",
          "kettles",
          "steel",
          "t-shirt",
          "tshirt",
          "wh-1000xm4",
          "pot",
          "café",
          "12",
          "the",
          "of",
          "usb",
          "glass",
          "tea");

  private Items() {}

  /// A product with a title and a description in English.
  static Product of(String id, String title, String description) {
    return of(id, title, description, Map.of());
  }

  static Product of(String id, String title, String description, Map<String, List<Value>> own) {
    return of(id, title, description, own, "", List.of());
  }

  private static Product of(
      String id,
      String title,
      String description,
      Map<String, List<Value>> own,
      String brand,
      List<String> bullets) {
    var offer = new Offer("1", "", "", Optional.empty(), Optional.empty(), Stock.UNCOUNTED);
    var variant = new Variant("1", Map.of(), List.of(), List.of(), List.of(offer));
    var listing =
        new Listing(
            title,
            description,
            bullets,
            "en",
            List.of(new CategoryPath(List.of("Home"))),
            own,
            List.of(),
            List.of(),
            Rating.NONE,
            Optional.empty());
    return new Product(id, listing, brand, "", List.of(), List.of(variant));
  }

  /// A product of random words.
  static Product random(RandomGenerator random, String id) {
    var own = new HashMap<String, List<Value>>();
    if (random.nextBoolean()) {
      own.put("colour", List.of(new Value.Text(word(random))));
    }
    if (random.nextInt(4) == 0) {
      own.put("material", List.of(new Value.Text(words(random, 2)), new Value.Numeric(12)));
    }
    var bullets = new ArrayList<String>();
    for (int i = random.nextInt(3); i > 0; i--) {
      bullets.add(words(random, 3));
    }
    return of(
        id,
        words(random, 1 + random.nextInt(5)),
        random.nextBoolean() ? words(random, random.nextInt(12)) : "",
        own,
        random.nextInt(3) == 0 ? word(random) : "",
        bullets);
  }

  static String word(RandomGenerator random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static String words(RandomGenerator random, int count) {
    var words = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      words.add(word(random));
    }
    return String.join(random.nextInt(4) == 0 ? ", " : " ", words);
  }
}
