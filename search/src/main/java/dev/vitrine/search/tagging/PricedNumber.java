package dev.vitrine.search.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number in a text that may be a price: `$1,299.50`, `50 euro`, `Rp 150.000`, `500k`, `2万円`.
///
/// @param start its first char, that of the currency if it stands before
/// @param end behind its last char
/// @param written the number without its multiplier
/// @param times its multiplier, 1 for none
/// @param currencies codes it may be in, likeliest first; empty when it says none
record PricedNumber(int start, int end, double written, int times, List<String> currencies) {
  /// Digits with separators of thousands, or with a decimal separator.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.,])(\\d{1,3}(?:([., '])\\d{3})(?:\\2\\d{3})*+|\\d++)(?:[.,](\\d{1,2}))?(?![\\d])");

  private static final String UNITS = "%\"'°";

  /// Every number of a text that no letters or signs of other things touch.
  ///
  /// @param text in lower case
  static List<PricedNumber> in(String text) {
    var found = new ArrayList<PricedNumber>();
    for (Matcher m = NUMBER.matcher(text); m.find(); ) {
      at(text, m).ifPresent(found::add);
    }
    return found;
  }

  /// The amount in units of its currency.
  double amount() {
    return written * times;
  }

  /// The same with the multiplier of another.
  PricedNumber times(int other) {
    return new PricedNumber(start, end, written, other, currencies);
  }

  /// Whether a currency is said.
  boolean priced() {
    return !currencies.isEmpty();
  }

  private static Optional<PricedNumber> at(String text, Matcher m) {
    int start = m.start();
    int end = m.end();
    List<String> currencies = List.of();
    var before = Currencies.before(text, start);
    if (before.isPresent()) {
      start = before.get().start();
      currencies = before.get().meaning();
    } else if (start > 0 && Spellings.spaced(text.charAt(start - 1))) {
      return Optional.empty();
    }
    var times = PriceTable.TIMES.behind(text, end);
    end = times.map(Spellings.At::end).orElse(end);
    var behind = Currencies.behind(text, end);
    if (behind.isPresent()) {
      end = behind.get().end();
      currencies = currencies.isEmpty() ? behind.get().meaning() : currencies;
    }
    if (end < text.length() && touched(text.charAt(end))) {
      return Optional.empty();
    }
    int factor = times.map(Spellings.At::meaning).orElse(1);
    return Optional.of(new PricedNumber(start, end, number(m), factor, currencies));
  }

  private static boolean touched(char next) {
    return Spellings.spaced(next) || Character.isDigit(next) || UNITS.indexOf(next) >= 0;
  }

  private static double number(Matcher m) {
    String whole = m.group(2) == null ? m.group(1) : m.group(1).replace(m.group(2), "");
    String rest = m.group(3) == null ? "" : "." + m.group(3);
    return Double.parseDouble(whole + rest);
  }
}
