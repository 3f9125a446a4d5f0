package dev.vitrine.search.tagging;

import dev.vitrine.index.text.Joined;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Words;
import dev.vitrine.search.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The reading of numbers with units, counts, sizes and prices in queries: `15"`, `pack of 6`,
/// `us 8`, `under $50`. Units are those of the catalogue's own analysis.
public final class Amounts {
  /// Kinds of amounts, as features name them.
  static final String MEASURE = "measure";

  static final String QUANTITY = "quantity";
  static final String PRICE = "price";
  static final String SIZE = "size";

  private static final Set<String> COUNTED = Set.of("pk", "ct", "pc");

  private final Words words;

  private Amounts(Words words) {
    this.words = words;
  }

  /// An amount in a query.
  ///
  /// @param from its first word
  /// @param to behind its last word
  public record Found(String kind, int from, int to, Meaning meaning) {
    /// Whether it says how many, not how much.
    public boolean counts() {
      return kind.equals(QUANTITY);
    }

    boolean within(int first, int end) {
      return from < end && to > first;
    }
  }

  /// The reading with an analysis of texts.
  public static Amounts of(Words words) {
    return new Amounts(words);
  }

  /// The amounts of a query, none inside another one of its kind.
  public List<Found> in(QueryWords query) {
    if (query.words().stream().noneMatch(Amounts::telling)) {
      return List.of();
    }
    String text = String.join(" ", query.words());
    var found = new ArrayList<Found>();
    PriceWords.find(text).forEach(hit -> add(found, query, PRICE, hit));
    SizeWords.find(text).forEach(hit -> add(found, query, SIZE, hit));
    SetWords.find(text).forEach(hit -> add(found, query, QUANTITY, hit));
    for (Joined join : words.query(text, Language.EN).joins()) {
      if (join.kind() == Joined.Kind.UNIT) {
        measure(text, join)
            .ifPresent(
                hit -> {
                  String unit = ((Meaning.Measure) hit.meaning()).unit();
                  add(found, query, COUNTED.contains(unit) ? QUANTITY : MEASURE, hit);
                });
      }
    }
    return found;
  }

  /// Whether a word may be part of an amount: it has a digit or is a size in letters.
  private static boolean telling(String word) {
    return word.chars().anyMatch(Character::isDigit) || SizeWords.letters(word);
  }

  private static Optional<Hit> measure(String text, Joined join) {
    String exact = join.exact();
    int digits = 0;
    while (digits < exact.length()
        && (Character.isDigit(exact.charAt(digits)) || exact.charAt(digits) == '.')) {
      digits++;
    }
    if (digits == 0 || digits == exact.length()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(exact.substring(0, digits));
    int end = join.end();
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return Optional.of(
        new Hit(join.start(), end, new Meaning.Measure(number, exact.substring(digits))));
  }

  /// An amount in a text.
  ///
  /// @param start its first char
  /// @param end behind its last char
  record Hit(int start, int end, Meaning meaning) {}

  private static void add(List<Found> found, QueryWords query, String kind, Hit hit) {
    int from = word(query, hit.start());
    int to = word(query, hit.end() - 1) + 1;
    if (found.stream().noneMatch(there -> there.within(from, to))) {
      found.add(new Found(kind, from, to, hit.meaning()));
    }
  }

  /// The word that a char belongs to, where words stand with single spaces.
  private static int word(QueryWords query, int at) {
    int end = 0;
    for (int i = 0; i < query.size(); i++) {
      end += query.words().get(i).length() + 1;
      if (at < end) {
        return i;
      }
    }
    return query.size() - 1;
  }
}
