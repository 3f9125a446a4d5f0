package dev.vitrine.search.recall;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words as the shopper wrote them, found in the text of a query by their normalised form.
final class TypedWord {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private TypedWord() {}

  /// The words of the text that read as `normalised`; that itself when none do.
  static String of(String normalised, String text) {
    String wanted = folded(normalised);
    List<MatchResult> written = WRITTEN.matcher(text).results().toList();
    int words = (int) wanted.chars().filter(c -> c == ' ').count() + 1;
    for (int first = 0; first + words <= written.size(); first++) {
      int start = written.get(first).start();
      int end = written.get(first + words - 1).end();
      String here = text.substring(start, end);
      if (folded(here).equals(wanted)) {
        return here;
      }
    }
    return normalised;
  }

  private static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
