package dev.vitrine.serve.review;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Request;
import dev.vitrine.signals.review.Selection;
import dev.vitrine.signals.review.Selection.Shown;
import dev.vitrine.signals.review.Selection.Sort;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The parameters of an address that asks for reviews.
record Asked(Map<String, String> query) {
  private static final int OF_SHOPPERS = 10;
  private static final int MOST_OF_SHOPPERS = 50;
  private static final int OF_VIEW = 20;
  private static final int MOST_OF_VIEW = 100;
  private static final int FURTHEST = 1_000_000;
  private static final int FURTHEST_OF_SHOPPERS = 10_000;
  private static final int LONGEST = 512;

  static Asked of(Request request) {
    return new Asked(request.query());
  }

  /// What a shopper asks for of an item.
  Selection ofShoppers(String item) {
    return new Selection(
        item,
        number("stars", 0, 1, 5),
        flag("words").orElse(false),
        "",
        Shown.SHOWN,
        sort(),
        number("from", 0, 0, FURTHEST_OF_SHOPPERS),
        number("size", OF_SHOPPERS, 0, MOST_OF_SHOPPERS));
  }

  /// What those who run the shop ask for.
  Selection ofView() {
    return new Selection(
        text("item"),
        number("stars", 0, 1, 5),
        flag("words").orElse(false),
        text("query"),
        flag("hidden").map(hidden -> hidden ? Shown.HIDDEN : Shown.SHOWN).orElse(Shown.ALL),
        Sort.LATEST,
        number("from", 0, 0, FURTHEST),
        number("size", OF_VIEW, 0, MOST_OF_VIEW));
  }

  private Sort sort() {
    String word = text("sort");
    for (Sort sort : Sort.values()) {
      if (sort.name().toLowerCase(Locale.ROOT).equals(word)) {
        return sort;
      }
    }
    if (word.isEmpty()) {
      return Sort.LATEST;
    }
    throw VitrineException.badRequest("'sort' must be latest, best or worst");
  }

  private String text(String name) {
    String text = query.getOrDefault(name, "");
    if (text.length() > LONGEST) {
      throw VitrineException.badRequest(
          "'" + name + "' must be a text of at most " + LONGEST + " characters");
    }
    return text;
  }

  private Optional<Boolean> flag(String name) {
    return switch (query.getOrDefault(name, "")) {
      case "" -> Optional.empty();
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> throw VitrineException.badRequest("'" + name + "' must be true or false");
    };
  }

  private int number(String name, int fallback, int least, int most) {
    String text = query.getOrDefault(name, "");
    if (text.isEmpty()) {
      return fallback;
    }
    if (!text.matches("[0-9]{1,7}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw VitrineException.badRequest(
          "'" + name + "' must be a whole number from " + least + " to " + most);
    }
    return Integer.parseInt(text);
  }
}
