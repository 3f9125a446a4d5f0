package dev.vitrine.serve.order;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A word of a text.
///
/// @param written in lower case with its marks
/// @param plain without marks
record OrderWord(String written, String plain) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern TOGETHER =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]");
  private static final Pattern KOREAN = Pattern.compile("\\p{IsHangul}+");

  /// The words of a text.
  static List<OrderWord> of(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Arrays.stream(BETWEEN.split(lower, -1))
        .filter(word -> !word.isEmpty())
        .map(word -> new OrderWord(word, plain(word)))
        .toList();
  }

  private static String plain(String word) {
    return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
  }

  /// Whether it is written in letters between which no spaces stand.
  boolean together() {
    return TOGETHER.matcher(written).find();
  }

  boolean korean() {
    return KOREAN.matcher(written).matches();
  }
}
