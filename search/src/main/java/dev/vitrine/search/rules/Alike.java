package dev.vitrine.search.rules;

import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which words count as another one in a pattern with alternatives: other forms with the same stem
/// and, from four letters on, words that are one slip away.
final class Alike {
  private static final int SHORTEST = 4;

  private final Words words;
  private final Map<String, Set<String>> known = new HashMap<>();

  Alike(Words words) {
    this.words = words;
  }

  /// Keys that a word shares with those that count as it.
  Set<String> keys(String exact) {
    return known.computeIfAbsent(exact, this::make);
  }

  private Set<String> make(String exact) {
    var keys = new HashSet<String>();
    for (Language language : Language.values()) {
      keys.add(String.join(" ", words.key(exact, language)));
    }
    keys.addAll(slips(exact));
    return keys;
  }

  /// The word and what is left of it without one letter: two words one slip apart share one.
  static Set<String> slips(String exact) {
    var slips = new HashSet<String>();
    slips.add(exact);
    if (exact.length() >= SHORTEST && exact.chars().allMatch(Character::isLetter)) {
      for (int i = 0; i < exact.length(); i++) {
        slips.add("~" + exact.substring(0, i) + exact.substring(i + 1));
      }
      slips.add("~" + exact);
    }
    return slips;
  }

  /// Whether a word of a query counts as a word of a pattern.
  static boolean match(Part.Literal literal, String exact, String stem) {
    if (literal.exact().equals(exact)) {
      return true;
    }
    if (literal.alike().isEmpty()) {
      return false;
    }
    boolean letters = exact.length() >= SHORTEST && exact.chars().allMatch(Character::isLetter);
    return literal.alike().contains(stem)
        || (letters && literal.exact().length() >= SHORTEST && oneSlip(literal.exact(), exact));
  }

  /// Whether one letter less, more, other, or two neighbours exchanged, makes one word of another.
  private static boolean oneSlip(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    boolean same = longer.length() == shorter.length();
    if (same && at == longer.length()) {
      return true;
    }
    if (!same) {
      return longer.substring(at + 1).equals(shorter.substring(at));
    }
    boolean exchanged =
        at + 1 < longer.length()
            && longer.charAt(at) == shorter.charAt(at + 1)
            && longer.charAt(at + 1) == shorter.charAt(at)
            && longer.substring(at + 2).equals(shorter.substring(at + 2));
    return exchanged || longer.substring(at + 1).equals(shorter.substring(at + 1));
  }
}
