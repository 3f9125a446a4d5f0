package dev.vitrine.search.tagging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How currencies are written: signs, codes and words.
final class Currencies {
  private static final Spellings<List<String>> SPELLINGS = new Spellings<>();
  private static final Set<String> CODES = new LinkedHashSet<>();

  static {
    for (List<String> row : Spellings.rows("currencies.tsv")) {
      List<String> codes = List.of(row.getFirst().split(" ", -1));
      CODES.addAll(codes);
      row.subList(1, row.size()).forEach(spelling -> SPELLINGS.add(spelling, codes));
    }
  }

  private Currencies() {}

  /// The codes that there are words for.
  static Set<String> codes() {
    return Set.copyOf(CODES);
  }

  /// The currency written before a number, with the codes that it may stand for.
  static Optional<Spellings.At<List<String>>> before(String text, int number) {
    return SPELLINGS.before(text, number);
  }

  /// The same behind a number.
  static Optional<Spellings.At<List<String>>> behind(String text, int number) {
    return SPELLINGS.behind(text, number);
  }
}
