package dev.vitrine.serve.order;

import dev.vitrine.kernel.config.Distance;
import dev.vitrine.signals.order.Order;
import dev.vitrine.signals.order.OrderLine;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Words about one's own orders, such as `return the blue shoes`: what is wished, and of which.
/// Wishes are understood in English alone; names of goods in whatever words they have.
///
/// @param wish what is wished, empty when that is not said
/// @param words by which goods are looked for
record OrderWords(String wish, List<String> words) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int MOST = 32;
  private static final int SWAPPED = 5;

  /// Words that say what is wished. The first list that has a word of the query decides.
  private static final List<Wish> WISHES =
      List.of(
          new Wish("cancel", "cancel", "cancellation"),
          new Wish("refund", "refund", "refunds", "money"),
          new Wish("return", "return", "returns", "returning", "exchange", "back"),
          new Wish(
              "complaint",
              "complaint",
              "complain",
              "broken",
              "damaged",
              "faulty",
              "wrong",
              "problem"),
          new Wish("review", "review", "rate", "rating"),
          new Wish("again", "again", "reorder", "rebuy", "refill"),
          new Wish(
              "where",
              "where",
              "wheres",
              "track",
              "tracking",
              "status",
              "delivery",
              "arrive",
              "arrived",
              "parcel",
              "package",
              "when",
              "shipped",
              "delivered"));

  /// Words that tell that it is about an order, and nothing of which.
  private static final Set<String> ABOUT =
      Set.of("order", "orders", "ordered", "bought", "buy", "purchase", "purchases", "purchased");

  private static final Set<String> EMPTY =
      Set.of(
          "i", "my", "me", "the", "a", "an", "is", "are", "was", "it", "of", "for", "to", "want",
          "please", "can", "do", "how", "get", "give", "with", "that", "this", "those", "these",
          "on", "in", "have", "has", "and", "not", "did", "will", "item", "items", "send", "last",
          "latest", "recent", "s");

  /// One wish and the words for it.
  private record Wish(String name, Set<String> words) {
    Wish(String name, String... words) {
      this(name, Set.of(words));
    }

    /// Whether a word says it; two letters of a long one may have changed places.
    boolean holds(String word) {
      return words.contains(word)
          || (word.length() >= SWAPPED && words.stream().anyMatch(each -> swapped(each, word)));
    }
  }

  /// What a text says.
  static OrderWords of(String text) {
    List<String> all = split(text).stream().limit(MOST).toList();
    String wish =
        WISHES.stream()
            .filter(each -> all.stream().anyMatch(each::holds))
            .findFirst()
            .map(Wish::name)
            .orElse(all.stream().anyMatch(ABOUT::contains) ? "find" : "");
    List<String> words = all.stream().filter(word -> !said(word)).map(OrderWords::stem).toList();
    return new OrderWords(wish, words);
  }

  private static boolean said(String word) {
    return EMPTY.contains(word)
        || ABOUT.contains(word)
        || WISHES.stream().anyMatch(wish -> wish.holds(word));
  }

  /// The orders that have what is looked for, those with most of the words first; all of them when
  /// no goods are named. A word may have a slip.
  List<Order> among(List<Order> orders) {
    if (words.isEmpty()) {
      return orders;
    }
    int most = orders.stream().mapToInt(this::held).max().orElse(0);
    return orders.stream()
        .filter(order -> held(order) > 0 && held(order) * 2 >= most)
        .sorted(Comparator.comparingInt((Order order) -> -held(order)))
        .toList();
  }

  /// The line of an order that is meant, where goods are named.
  Optional<Integer> line(Order order) {
    return words.isEmpty()
        ? Optional.empty()
        : IntStream.range(0, order.lines().size())
            .boxed()
            .max(Comparator.comparingInt(i -> held(order.lines().get(i))));
  }

  private int held(Order order) {
    return order.lines().stream().mapToInt(this::held).max().orElse(0);
  }

  private int held(OrderLine line) {
    List<String> there =
        split(line.title() + " " + line.choice() + " " + line.words()).stream()
            .map(OrderWords::stem)
            .distinct()
            .toList();
    return (int) words.stream().filter(word -> holds(there, word)).count();
  }

  private static boolean holds(List<String> there, String word) {
    int slips = word.length() >= 7 ? 2 : word.length() >= 4 ? 1 : 0;
    return there.stream()
        .anyMatch(each ->
            each.equals(word)
                || (slips > 0
                    && Math.abs(each.length() - word.length()) <= slips
                    && (Distance.between(each, word) <= slips || swapped(each, word))));
  }

  /// Whether two neighbours changed places.
  private static boolean swapped(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int i = 0;
    while (i < a.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.substring(i + 2).equals(b.substring(i + 2));
  }

  private static List<String> split(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String joined = plain.replace("'", "").replace("’", "").toLowerCase(Locale.ROOT);
    return Arrays.stream(BETWEEN.split(joined, -1)).filter(word -> !word.isEmpty()).toList();
  }

  /// A word without the end of an English plural.
  private static String stem(String word) {
    if (word.length() > 4
        && (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches"))) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
