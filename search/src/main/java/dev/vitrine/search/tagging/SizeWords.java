package dev.vitrine.search.tagging;

import dev.vitrine.search.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sizes of goods in a text in lower case: `size 5`, `us 8`, `uk size 9.5`, `xl`.
final class SizeWords {
  private static final Set<String> LETTERS = Set.of("xs", "xxs", "xl", "xxl", "xxxl");
  private static final String WORN = "(\\d{1,2}(?:\\.5)?|[2-6]xl|x{0,3}[sl]|m)";
  private static final Pattern NAMED =
      Pattern.compile("(?<!\\S)(?:(us|uk|eu) )?size (?:(us|uk|eu) ?)?" + WORN + "(?!\\S)");
  private static final Pattern SYSTEM =
      Pattern.compile("(?<!\\S)(us|uk|eu) ?(\\d{1,2}(?:\\.5)?)(?!\\S)");
  private static final Pattern BARE = Pattern.compile("(?<!\\S)([2-6]xl|xx?s|x{1,3}l)(?!\\S)");

  private SizeWords() {}

  /// Whether a word is a size written in letters.
  static boolean letters(String word) {
    return LETTERS.contains(word) || word.equals("size");
  }

  static List<Amounts.Hit> find(String text) {
    var hits = new ArrayList<Amounts.Hit>();
    for (Matcher m = NAMED.matcher(text); m.find(); ) {
      hits.add(hit(m, m.group(1) == null ? m.group(2) : m.group(1), m.group(3)));
    }
    for (Matcher m = SYSTEM.matcher(text); m.find(); ) {
      hits.add(hit(m, m.group(1), m.group(2)));
    }
    for (Matcher m = BARE.matcher(text); m.find(); ) {
      hits.add(hit(m, null, m.group(1)));
    }
    return hits;
  }

  private static Amounts.Hit hit(Matcher m, @Nullable String system, String size) {
    String named = system == null ? "" : system.toUpperCase(Locale.ROOT);
    return new Amounts.Hit(m.start(), m.end(), new Meaning.Size(named, size));
  }
}
