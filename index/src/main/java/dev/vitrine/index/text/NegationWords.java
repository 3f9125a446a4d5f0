package dev.vitrine.index.text;

import java.util.HashSet;
import java.util.Set;

/// The words that say that something is not there: `without buckle`, `no buckle`, `sugar free`. One
/// set for all languages, since titles mix them and none of the words means anything else
/// elsewhere.
public final class NegationWords {
  private static final Set<String> WITHOUT =
      Set.of(
          "without", "w/o", "ohne", "sans", "sin", "sem", "senza", "zonder", "tanpa", "không",
          "khong", "ไม่มี");
  private static final Set<String> BEFORE = Set.of("no", "non", "not", "zero", "kein", "keine");
  private static final Set<String> BEHIND = Set.of("free", "less", "frei", "libre", "vrij");

  private NegationWords() {}

  /// Whether everything behind a word is not wanted, in a query.
  public static boolean isWithout(String word) {
    return WITHOUT.contains(word);
  }

  /// The words that say of the next one, in an item, that it is not there.
  public static Set<String> before() {
    var all = new HashSet<>(WITHOUT);
    all.addAll(BEFORE);
    return Set.copyOf(all);
  }

  /// The words that say so of the last one.
  public static Set<String> behind() {
    return BEHIND;
  }
}
