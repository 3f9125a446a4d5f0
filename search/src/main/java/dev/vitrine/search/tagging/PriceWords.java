package dev.vitrine.search.tagging;

import dev.vitrine.search.Meaning;
import dev.vitrine.search.tagging.PriceTable.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Prices and ranges of prices in a query in any of the languages of queries: `$20`, `under 50
/// usd`, `50-100 dollars`, `entre 20 y 30 euros`, `di bawah 150rb`, `500元以下`.
public final class PriceWords {
  /// A bare number below this may be an age, a size or a count.
  private static final double LEAST_BARE = 10;

  private PriceWords() {}

  /// A price in a text.
  ///
  /// @param start the first char of the words that say it
  /// @param end behind the last one
  /// @param sure whether it is certainly meant as an end or a range that offers are to keep to
  public record Priced(int start, int end, Meaning.Price price, boolean sure) {
    private Priced from(int other) {
      return new Priced(other, end, price, sure);
    }
  }

  /// The prices of a text in order.
  ///
  /// @param text as typed
  public static List<Priced> in(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    String plain = plain(text);
    List<PricedNumber> numbers = PricedNumber.in(plain);
    var found = new ArrayList<Priced>();
    for (int i = 0; i < numbers.size(); i++) {
      PricedNumber number = numbers.get(i);
      Optional<Priced> range =
          i + 1 < numbers.size() ? range(plain, number, numbers.get(i + 1)) : Optional.empty();
      Optional<Priced> price = range.or(() -> one(plain, number));
      price.map(p -> noun(plain, p)).ifPresent(found::add);
      i += range.isPresent() ? 1 : 0;
    }
    return found;
  }

  /// The codes of the currencies that prices can be said in.
  public static Set<String> currencies() {
    return Currencies.codes();
  }

  private static Optional<Priced> range(String text, PricedNumber least, PricedNumber most) {
    PricedNumber low =
        least.times() == 1 && least.written() < most.written() ? least.times(most.times()) : least;
    var to = PriceTable.TO.behind(text, least.end());
    boolean joined = to.isPresent() && text.substring(to.get().end(), most.start()).isBlank();
    if (!joined || !(least.priced() || most.priced()) || low.amount() > most.amount()) {
      return Optional.empty();
    }
    int start =
        PriceTable.BETWEEN
            .before(text, least.start())
            .map(Spellings.At::start)
            .orElse(least.start());
    int end =
        PriceTable.BETWEEN_BEHIND
            .behind(text, most.end())
            .map(Spellings.At::end)
            .orElse(most.end());
    List<String> currencies = most.priced() ? most.currencies() : least.currencies();
    var price = new Meaning.Price(low.amount(), most.amount(), currencies);
    return Optional.of(new Priced(start, end, price, true));
  }

  private static Optional<Priced> one(String text, PricedNumber number) {
    var before = PriceTable.BEFORE.before(text, number.start());
    if (before.isPresent()) {
      End end = before.get().meaning();
      return ended(text, number, end, before.get().start(), number.end());
    }
    var behind = PriceTable.BEHIND.behind(text, number.end());
    if (behind.isPresent()) {
      End end = behind.get().meaning();
      return ended(text, number, end, number.start(), behind.get().end());
    }
    return number.priced() ? Optional.of(alone(number)) : Optional.empty();
  }

  private static Optional<Priced> ended(
      String text, PricedNumber number, End end, int from, int to) {
    boolean sure = number.priced() || (end.sure() && bare(text, number));
    if (!sure && !end.sure()) {
      return Optional.empty();
    }
    double least = end.most() ? 0 : number.amount();
    double most = end.most() ? number.amount() : Double.POSITIVE_INFINITY;
    var price = new Meaning.Price(least, most, number.currencies());
    return Optional.of(new Priced(from, to, price, sure));
  }

  private static Priced alone(PricedNumber number) {
    var price = new Meaning.Price(number.amount(), number.amount(), number.currencies());
    return new Priced(number.start(), number.end(), price, false);
  }

  /// Whether a number without a currency can only be a price: it ends the text, and nobody's age is
  /// spoken of.
  private static boolean bare(String text, PricedNumber number) {
    return number.amount() >= LEAST_BARE
        && text.substring(number.end()).isBlank()
        && !PriceTable.AGE.anywhere(text);
  }

  /// The same with a word for price before it.
  private static Priced noun(String text, Priced price) {
    return PriceTable.PRICE
        .before(text, price.start())
        .map(noun -> price.from(noun.start()))
        .orElse(price);
  }

  /// The text in lower case with plain digits and signs, char by char.
  private static String plain(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = plain(chars[i]);
    }
    return new String(chars);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\uffe5' -> '\u00a5';
      case '\u00a0', '\u202f', '\t', '\u3000' -> ' ';
      case '\u2019' -> '\'';
      default -> Character.toLowerCase(c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c);
    };
  }
}
