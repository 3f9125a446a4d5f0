package dev.vitrine.search.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A query cut at white space, which is how labelled sets cut it.
///
/// @param written the words as typed
/// @param words the same in lower case, with plain apostrophes
/// @param starts where each begins in the text
public record QueryWords(List<String> written, List<String> words, List<Integer> starts) {
  /// Words of a query that are looked at.
  public static final int MOST = 32;

  public QueryWords {
    written = List.copyOf(written);
    words = List.copyOf(words);
    starts = List.copyOf(starts);
  }

  /// The words of a text, at most {@link #MOST}.
  public static QueryWords of(String text) {
    var written = new ArrayList<String>();
    var starts = new ArrayList<Integer>();
    int at = 0;
    while (at < text.length() && written.size() < MOST) {
      int end = at;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        written.add(text.substring(at, end));
        starts.add(at);
      }
      at = end + 1;
    }
    return new QueryWords(written, written.stream().map(QueryWords::plain).toList(), starts);
  }

  /// How many words there are.
  public int size() {
    return words.size();
  }

  /// The words from one to before another as they were typed, with single spaces.
  public String text(int from, int to) {
    return String.join(" ", written.subList(from, to));
  }

  /// A word in lower case with plain apostrophes.
  public static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /// A plain word without marks around it: `camera` for `(camera),`; the word when it is only
  /// marks.
  public static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && mark(word.charAt(from))) {
      from++;
    }
    while (to > from && mark(word.charAt(to - 1))) {
      to--;
    }
    return from == to ? word : word.substring(from, to);
  }

  private static boolean mark(char c) {
    return !Character.isLetterOrDigit(c)
        && c != '"'
        && c != '%'
        && c != '$'
        && !Character.isSurrogate(c);
  }
}
