package dev.vitrine.serve.order;

import dev.vitrine.kernel.config.Distance;
import dev.vitrine.signals.order.Order;
import dev.vitrine.signals.order.OrderLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Words about one's own orders, such as `return the blue shoes`: what is wished, and of which.
/// Wishes are understood in fifteen languages; names of goods in whatever words they have.
///
/// @param wish what is wished, empty when that is not said
/// @param goods the words that name goods, as they are written but in lower case
/// @param words by which goods are looked for, and orders by the ends of their ids
record OrderWords(String wish, String goods, List<String> words) {
  private static final int MOST = 32;

  /// Letters of an id's end that name an order, as many as are shown as its number.
  private static final int NUMBER = 6;

  /// What a text says.
  static OrderWords of(String text) {
    Wishes.Heard heard = Wishes.all().hear(OrderWord.of(text).stream().limit(MOST).toList());
    String wish = heard.first().map(Wishes.Wish::word).orElse("");
    String goods = heard.left().stream().map(OrderWord::written).collect(Collectors.joining(" "));
    return new OrderWords(wish, goods, heard.left().stream().map(OrderWords::stem).toList());
  }

  /// The orders that have what is looked for, those with most of the words first; all of them when
  /// no goods are named, and one alone when its number is. A word may have a slip.
  List<Order> among(List<Order> orders) {
    if (words.isEmpty()) {
      return orders;
    }
    List<Order> numbered = orders.stream().filter(this::numbers).toList();
    if (!numbered.isEmpty()) {
      return numbered;
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
            .filter(i -> held(order.lines().get(i)) > 0)
            .max(Comparator.comparingInt(i -> held(order.lines().get(i))));
  }

  private boolean numbers(Order order) {
    return words.stream().anyMatch(w -> w.length() >= NUMBER && order.id().endsWith(w));
  }

  private int held(Order order) {
    return order.lines().stream().mapToInt(this::held).max().orElse(0);
  }

  private int held(OrderLine line) {
    List<String> there =
        OrderWord.of(line.title() + " " + line.choice() + " " + line.words()).stream()
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
                || (together(word) && each.contains(word))
                || (slips > 0
                    && Math.abs(each.length() - word.length()) <= slips
                    && (Distance.between(each, word) <= slips || swapped(each, word))));
  }

  /// Whether a word may stand inside what is written together.
  private static boolean together(String word) {
    return word.length() > 1 && new OrderWord(word, word).together();
  }

  /// Whether two neighbours changed places.
  static boolean swapped(String a, String b) {
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

  /// A word without the end of an English plural.
  private static String stem(OrderWord spoken) {
    String word = spoken.together() ? spoken.written() : spoken.plain();
    if (word.length() > 4
        && (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches"))) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
