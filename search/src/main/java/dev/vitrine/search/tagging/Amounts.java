package dev.vitrine.search.tagging;

import dev.vitrine.index.text.Joined;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Words;
import dev.vitrine.search.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The reading of numbers with units, counts, sizes and prices in queries: `15"`, `pack of 6`, `us
/// 8`, `under $50`. Units are those of the catalogue's own analysis.
public final class Amounts {
  /// Kinds of amounts, as features name them.
  static final String MEASURE = "measure";

  static final String QUANTITY = "quantity";
  static final String PRICE = "price";
  static final String SIZE = "size";

  private static final Pattern NUMBER_AND_UNIT =
      Pattern.compile("(\\d+(?:\\.\\d+)?)([a-z%]{1,12})");
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
    List<PriceWords.Priced> prices = PriceWords.in(text);
    prices.stream().filter(Amounts::clear).forEach(price -> add(found, query, PRICE, hit(price)));
    SizeWords.in(text).forEach(sized -> add(found, query, SIZE, hit(sized)));
    SetWords.find(text).forEach(hit -> add(found, query, QUANTITY, hit));
    for (Joined join : words.query(text, Language.EN).joins()) {
      if (join.kind() == Joined.Kind.UNIT || join.kind() == Joined.Kind.RUN) {
        measure(text, join).ifPresent(measure -> add(found, query, kind(measure), measure));
      }
    }
    prices.forEach(price -> add(found, query, PRICE, hit(price)));
    return found;
  }

  /// Whether a price cannot be an amount of something else.
  private static boolean clear(PriceWords.Priced price) {
    return !price.price().currencies().isEmpty();
  }

  private static Hit hit(PriceWords.Priced price) {
    return new Hit(price.start(), price.end(), price.price());
  }

  private static Hit hit(SizeWords.Sized sized) {
    return new Hit(sized.start(), sized.end(), sized.size());
  }

  /// Whether a word may be part of an amount: it has a digit or is a size in letters.
  private static boolean telling(String word) {
    return word.chars().anyMatch(Character::isDigit) || SizeWords.letters(word);
  }

  private static String kind(Hit measure) {
    return measure.meaning() instanceof Meaning.Measure m && COUNTED.contains(m.unit())
        ? QUANTITY
        : MEASURE;
  }

  private Optional<Hit> measure(String text, Joined join) {
    Matcher parts = NUMBER_AND_UNIT.matcher(join.exact());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String unit = join.kind() == Joined.Kind.UNIT ? parts.group(2) : unit(parts.group(2));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int end = join.end();
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    double number = Double.parseDouble(parts.group(1));
    return Optional.of(new Hit(join.start(), end, new Meaning.Measure(number, unit)));
  }

  /// The canonical spelling of a unit; empty when the analysis knows none by this name.
  private String unit(String written) {
    return words.query("1 " + written, Language.EN).joins().stream()
        .filter(join -> join.kind() == Joined.Kind.UNIT && join.exact().startsWith("1"))
        .map(join -> join.exact().substring(1))
        .findFirst()
        .orElse("");
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
