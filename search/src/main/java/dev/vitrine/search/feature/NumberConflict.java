package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.search.Term;
import java.util.List;

/// The share of the query's numbers in whose place the title says another number, 0 to 1: `size 7`
/// for `size 5`, `1 tb` for `2 tb`, `iphone 11` for `iphone 12`. The place of a number is beside
/// the word that stands before or behind it in the query.
public final class NumberConflict implements Feature {
  private static final int MOST = 63;

  @Override
  public String name() {
    return "number-conflict";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    List<Term> terms = rows.understood().terms();
    int numbers = 0;
    for (int t = 0; t < Math.min(MOST, terms.size()); t++) {
      if (TitleNumbers.isNumber(terms.get(t).typed())) {
        numbers++;
      }
    }
    if (numbers == 0) {
      return;
    }
    var wanted = Wanted.of(terms);
    int[] rising = rows.risingRows();
    for (int card = 0; card < rising.length; card++) {
      column[rising[card]] = (float) conflicts(rows.cards(), card, terms, wanted) / numbers;
    }
  }

  private static int conflicts(Cards cards, int card, List<Term> terms, Wanted wanted) {
    int conflicts = 0;
    for (int t = 0; t < Math.min(MOST, terms.size()); t++) {
      if (TitleNumbers.isNumber(terms.get(t).typed())
          && !says(cards, card, wanted, t)
          && (another(cards, card, wanted, t - 1, 1) || another(cards, card, wanted, t + 1, -1))) {
        conflicts++;
      }
    }
    return conflicts;
  }

  private static boolean says(Cards cards, int card, Wanted wanted, int word) {
    for (int i = 0; i < cards.stems(card); i++) {
      if (wanted.wordOf(cards.stem(card, i)) == word) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word of the query, which is no number itself, stands beside a number.
  private static boolean another(Cards cards, int card, Wanted wanted, int word, int side) {
    if (word < 0 || word >= wanted.size()) {
      return false;
    }
    for (int i = 0; i < cards.stems(card); i++) {
      int at = i + side;
      if (wanted.wordOf(cards.stem(card, i)) == word
          && at >= 0
          && at < cards.stems(card)
          && TitleNumbers.isNumber(cards.stem(card, at))) {
        return true;
      }
    }
    return false;
  }
}
