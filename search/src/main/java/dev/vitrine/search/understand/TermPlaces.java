package dev.vitrine.search.understand;

import dev.vitrine.search.tagging.QueryWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where the words of a query, cut at white space, stand among its terms, which are cut at marks
/// and between letters and digits as well.
final class TermPlaces {
  private TermPlaces() {}

  /// For each word the number of its first term, and last how many terms there are. Terms are
  /// counted off by their letters and digits; what has none has no terms.
  static List<Integer> of(QueryWords query, List<String> terms) {
    return of(query.words(), terms);
  }

  /// The same for words.
  static List<Integer> of(List<String> words, List<String> terms) {
    var places = new ArrayList<Integer>();
    int term = 0;
    int behind = 0;
    for (String word : words) {
      places.add(term);
      int left = count(word) + behind;
      while (term < terms.size() && left >= count(terms.get(term)) && left > 0) {
        left -= count(terms.get(term++));
      }
      behind = left;
    }
    places.add(terms.size());
    return places;
  }

  private static int count(String text) {
    return (int)
        text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).count();
  }
}
