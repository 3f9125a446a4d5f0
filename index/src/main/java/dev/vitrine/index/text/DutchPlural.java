package dev.vitrine.index.text;

/// A light Dutch stemmer: plurals in -en and -s, with doubled vowels and consonants made single.
final class DutchPlural {
  private DutchPlural() {}

  /// The stem of a folded Dutch word.
  static String stem(String word) {
    int end = word.length();
    if (end > 4 && word.endsWith("en") && !vowel(word.charAt(end - 3))) {
      end -= 2;
    } else if (end > 3 && word.charAt(end - 1) == 's' && word.charAt(end - 2) != 's') {
      end -= 1;
    }
    StringBuilder stem = single(word, end);
    int last = stem.length() - 1;
    if (last > 1 && stem.charAt(last) == 'v') {
      stem.setCharAt(last, 'f');
    } else if (last > 2 && (stem.charAt(last) == 'z' || stem.charAt(last) == 's')) {
      stem.setLength(last);
    }
    last = stem.length() - 1;
    if (last > 2 && stem.charAt(last) == 'e') {
      stem.setLength(last);
    }
    return stem.toString();
  }

  private static StringBuilder single(String word, int end) {
    StringBuilder kept = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      boolean doubled = i > 0 && word.charAt(i) == word.charAt(i - 1);
      if (!doubled || (vowel(word.charAt(i)) && i < end - 2)) {
        kept.append(word.charAt(i));
      }
    }
    return kept;
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
