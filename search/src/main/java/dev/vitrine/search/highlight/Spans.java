package dev.vitrine.search.highlight;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where the words of a text lie and what they are called when they are matched.
@FunctionalInterface
public interface Spans {
  /// Runs of letters and digits, lower-cased and without accents.
  Spans LETTERS = Spans::letters;

  /// The words of a text, by position.
  List<Span> of(String text);

  /// One word.
  ///
  /// @param start of its first character
  /// @param end after its last character
  /// @param forms normalised, as they are matched; usually one
  record Span(int start, int end, List<String> forms) {
    public Span {
      forms = List.copyOf(forms);
    }
  }

  private static List<Span> letters(String text) {
    var out = new ArrayList<Span>();
    var words = Letters.RUN.matcher(text);
    while (words.find()) {
      out.add(new Span(words.start(), words.end(), List.of(Letters.plain(words.group()))));
    }
    return out;
  }

  /// Letters by Unicode classes.
  final class Letters {
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Letters() {}

    /// A word in lower case and without accents.
    public static String plain(String word) {
      String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
      String bare = MARKS.matcher(apart).replaceAll("");
      return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
  }
}
