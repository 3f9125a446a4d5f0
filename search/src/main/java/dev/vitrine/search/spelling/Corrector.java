package dev.vitrine.search.spelling;

import java.util.List;

/// Corrections of a whole query: for each word that nobody writes, what makes the query likeliest
/// as a whole. A word may become another, two words, or one together with its neighbour.
///
/// @param speller the words that may be meant
/// @param keys the keys of words in pairs
public record Corrector(Speller speller, Keys keys) {
  /// The words to replace, in order; none when the query is best as it stands.
  public List<Correction> correct(List<Asked> query) {
    return query.stream().allMatch(Asked::fixed) ? List.of() : new Guess(this, query).corrections();
  }

  /// How likely a word is behind another one, empty at the beginning, as a logarithm.
  double likelihood(String before, String word) {
    int id = speller.words().id(word);
    long count = id < 0 ? 0 : speller.words().count(id);
    int idBefore = before.isEmpty() ? -1 : speller.words().id(before);
    if (idBefore < 0 || count == 0) {
      return speller.frequency(count);
    }
    int together = speller.pairs(keys.of(before), keys.of(word));
    return speller.frequency(count, together, speller.words().count(idBefore));
  }

  /// Whether two words are both written somewhere.
  boolean written(String left, String right) {
    return speller.words().id(left) >= 0 && speller.words().id(right) >= 0;
  }

  /// Whether two words are written side by side somewhere.
  public boolean together(String left, String right) {
    return speller.pairs(keys.of(left), keys.of(right)) > 0;
  }
}
