package dev.vitrine.search.tagging;

import dev.vitrine.search.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Prices and ranges of prices in a text in lower case: `$20`, `under 50 usd`, `50-100 dollars`,
/// `between 20 and 30 euros`. A bare number is a price only behind words such as `under`, and not
/// when a unit follows it.
final class PriceWords {
  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("dollars", "USD"),
          Map.entry("dollar", "USD"),
          Map.entry("bucks", "USD"),
          Map.entry("usd", "USD"),
          Map.entry("€", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("euro", "EUR"),
          Map.entry("eur", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("pounds", "GBP"),
          Map.entry("gbp", "GBP"));
  private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
  private static final String SIGN = "([$€£]) ?";
  private static final String WORD = " ?([$€£]|dollars?|bucks|usd|euros?|eur|gbp)(?![\\w])";
  private static final String MOST =
      "(?<!\\S)(?:under|below|less than|cheaper than|up to|at most|max|maximum|no more than) ";
  private static final String LEAST = "(?<!\\S)(?:over|above|more than|at least|min|minimum|from) ";
  private static final String TO = "(?: ?- ?| to | and )";
  private static final String BETWEEN = "(?<!\\S)(?:(?:between|from) )?";
  private static final String ONE = "(?:" + SIGN + ")?" + NUMBER + "(?:" + WORD + ")?";
  private static final Pattern RANGE = Pattern.compile(BETWEEN + ONE + TO + ONE + "(?!\\S)");
  private static final Pattern UP_TO =
      Pattern.compile(
          MOST
              + ONE
              + "(?![\\w.\"'%])(?! (?:in|inch|inches|ft|feet|oz|lbs?|pounds|cm|mm|watts?|years?)\\b)");
  private static final Pattern FROM_ON = Pattern.compile(LEAST + ONE + "(?!\\S)");
  private static final Pattern ALONE = Pattern.compile("(?<!\\S)" + ONE + "(?!\\S)");

  private PriceWords() {}

  static List<Amounts.Hit> find(String text) {
    var hits = new ArrayList<Amounts.Hit>();
    for (Matcher m = RANGE.matcher(text); m.find(); ) {
      String currency = currency(m.group(1), m.group(3), m.group(4), m.group(6));
      if (!currency.isEmpty() && number(m.group(2)) <= number(m.group(5))) {
        add(hits, m, number(m.group(2)), number(m.group(5)), currency);
      }
    }
    for (Matcher m = UP_TO.matcher(text); m.find(); ) {
      String currency = currency(m.group(1), m.group(3));
      add(hits, m, 0, number(m.group(2)), currency.isEmpty() ? "USD" : currency);
    }
    for (Matcher m = FROM_ON.matcher(text); m.find(); ) {
      String currency = currency(m.group(1), m.group(3));
      if (!currency.isEmpty()) {
        add(hits, m, number(m.group(2)), Double.POSITIVE_INFINITY, currency);
      }
    }
    for (Matcher m = ALONE.matcher(text); m.find(); ) {
      String currency = currency(m.group(1), m.group(3));
      if (!currency.isEmpty()) {
        add(hits, m, number(m.group(2)), number(m.group(2)), currency);
      }
    }
    return hits;
  }

  private static void add(
      List<Amounts.Hit> hits, Matcher m, double least, double most, String currency) {
    hits.add(new Amounts.Hit(m.start(), m.end(), new Meaning.Price(least, most, currency)));
  }

  private static String currency(@Nullable String... written) {
    for (String one : written) {
      if (one != null) {
        return CURRENCIES.getOrDefault(one.toLowerCase(Locale.ROOT), "");
      }
    }
    return "";
  }

  private static double number(String written) {
    return Double.parseDouble(written.replace(",", ""));
  }
}
