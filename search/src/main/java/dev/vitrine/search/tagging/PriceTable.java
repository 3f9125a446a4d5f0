package dev.vitrine.search.tagging;

import java.util.List;
import java.util.Locale;

/// The words that stand around a price in the languages of queries.
final class PriceTable {
  /// What a word around a price says.
  enum Says {
    MOST_SURE,
    MOST,
    MOST_AFTER,
    LEAST,
    LEAST_AFTER,
    BETWEEN,
    TO,
    BETWEEN_AFTER,
    PRICE,
    AGE,
    THOUSAND,
    TEN_THOUSAND,
    HUNDRED_THOUSAND,
    MILLION
  }

  /// An end of a range of prices.
  ///
  /// @param most whether it is the upper one
  /// @param sure whether it is one also where no currency is said
  record End(boolean most, boolean sure) {}

  static final Spellings<End> BEFORE = new Spellings<>();
  static final Spellings<End> BEHIND = new Spellings<>();
  static final Spellings<Integer> TIMES = new Spellings<>();
  static final Spellings<Says> BETWEEN = new Spellings<>();
  static final Spellings<Says> TO = new Spellings<>();
  static final Spellings<Says> BETWEEN_BEHIND = new Spellings<>();
  static final Spellings<Says> PRICE = new Spellings<>();
  static final Spellings<Says> AGE = new Spellings<>();

  static {
    for (List<String> row : Spellings.rows("price-words.tsv")) {
      Says says = Says.valueOf(row.getFirst().replace('-', '_').toUpperCase(Locale.ROOT));
      row.subList(1, row.size()).forEach(word -> add(says, word));
    }
  }

  private PriceTable() {}

  private static void add(Says says, String word) {
    switch (says) {
      case MOST_SURE -> BEFORE.add(word, new End(true, true));
      case MOST -> BEFORE.add(word, new End(true, false));
      case LEAST -> BEFORE.add(word, new End(false, false));
      case MOST_AFTER -> BEHIND.add(word, new End(true, false));
      case LEAST_AFTER -> BEHIND.add(word, new End(false, false));
      case THOUSAND -> TIMES.add(word, 1_000);
      case TEN_THOUSAND -> TIMES.add(word, 10_000);
      case HUNDRED_THOUSAND -> TIMES.add(word, 100_000);
      case MILLION -> TIMES.add(word, 1_000_000);
      case BETWEEN -> BETWEEN.add(word, says);
      case TO -> TO.add(word, says);
      case BETWEEN_AFTER -> BETWEEN_BEHIND.add(word, says);
      case PRICE -> PRICE.add(word, says);
      case AGE -> AGE.add(word, says);
    }
  }
}
