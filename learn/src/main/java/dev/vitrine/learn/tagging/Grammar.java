package dev.vitrine.learn.tagging;

import dev.vitrine.search.TagType;
import dev.vitrine.search.tagging.Labels;
import dev.vitrine.search.tagging.QueryWords;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The making up of labelled queries from what items say of themselves: brand, colour, material and
/// type in the order shoppers write them, then for whom, which size, how many, for how much. A shop
/// without one labelled query learns from these. The same for the same seed.
final class Grammar {
  private static final List<String> UNITS =
      List.of(
          "inch", "in", "oz", "ounce", "ft", "feet", "ml", "lb", "gb", "tb", "cm", "mm", "watt");
  private static final List<String> AUDIENCES =
      List.of(
          "women", "men", "kids", "girls", "boys", "toddlers", "baby", "dogs", "cats", "adults");
  private static final List<String> CONDITIONS = List.of("used", "new", "refurbished", "vintage");

  private final List<Facts> items;
  private final SplittableRandom random;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();

  Grammar(List<Facts> items, long seed) {
    this.items = items.stream().filter(facts -> !facts.named().isEmpty()).toList();
    random = new SplittableRandom(seed);
  }

  /// Some queries; none when no item says anything of itself.
  List<LabelledQuery> queries(int many) {
    var queries = new ArrayList<LabelledQuery>();
    for (int i = 0; i < many && !items.isEmpty(); i++) {
      words.clear();
      labels.clear();
      query(items.get(random.nextInt(items.size())));
      if (!words.isEmpty()) {
        queries.add(new LabelledQuery(QueryWords.of(String.join(" ", words)), labels));
      }
    }
    return queries;
  }

  private void query(Facts item) {
    boolean turned = chance(0.15);
    if (!turned) {
      brand(item);
    }
    condition();
    some(item, TagType.COLOUR, 0.35);
    some(item, TagType.MODIFIER, 0.3);
    some(item, TagType.MATERIAL, 0.35);
    some(item, TagType.SHAPE, 0.3);
    some(item, TagType.OCCASION, 0.3);
    some(item, TagType.PRODUCT_TYPE, 0.9);
    some(item, TagType.MEASURE, 0.25);
    if (turned) {
      brand(item);
    }
    tail(item);
  }

  private void brand(Facts item) {
    some(item, TagType.CREATOR, 0.4);
    some(item, TagType.PRODUCT_NAME, 0.3);
    some(item, TagType.PRODUCT_NUMBER, 0.15);
  }

  private void condition() {
    if (chance(0.03)) {
      add(TagType.CONDITION, pick(CONDITIONS));
    }
  }

  private void tail(Facts item) {
    if (chance(0.15)) {
      List<Facts.Named> audiences = item.of(TagType.AUDIENCE);
      String whom =
          audiences.isEmpty() ? pick(AUDIENCES) : String.join(" ", audiences.getFirst().words());
      add(TagType.AUDIENCE, chance(0.6) ? "for " + whom : whom);
    }
    if (chance(0.12)) {
      add(TagType.MEASURE, measure());
    }
    if (chance(0.06)) {
      int many = 2 + random.nextInt(23);
      add(TagType.QUANTITY, chance(0.5) ? "pack of " + many : many + " pack");
    }
    if (chance(0.06)) {
      add(TagType.PRICE, price());
    }
  }

  private String measure() {
    int number = 1 + random.nextInt(64);
    return switch (random.nextInt(4)) {
      case 0 -> "size " + (1 + number % 14);
      case 1 -> number + pick(UNITS);
      case 2 -> number + "\"";
      default -> number + " " + pick(UNITS);
    };
  }

  private String price() {
    int number = 5 * (1 + random.nextInt(40));
    return switch (random.nextInt(4)) {
      case 0 -> "under " + number;
      case 1 -> "under $" + number;
      case 2 -> "below " + number + " dollars";
      default -> number + "-" + 2 * number + " dollars";
    };
  }

  private void some(Facts item, TagType type, double share) {
    List<Facts.Named> named = item.of(type);
    if (!named.isEmpty() && chance(share)) {
      List<String> phrase = new ArrayList<>(named.get(random.nextInt(named.size())).words());
      if (type == TagType.PRODUCT_TYPE && chance(0.5)) {
        phrase.set(phrase.size() - 1, singular(phrase.getLast()));
      }
      add(type, String.join(" ", phrase));
    }
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private void add(TagType type, String phrase) {
    List<String> more = QueryWords.of(phrase).words();
    for (int i = 0; i < more.size() && words.size() < QueryWords.MOST; i++) {
      words.add(more.get(i));
      labels.add(i == 0 ? Labels.begin(type) : Labels.inside(type));
    }
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private String pick(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
