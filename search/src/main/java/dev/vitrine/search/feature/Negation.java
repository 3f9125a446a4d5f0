package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.index.text.NegationWords;
import dev.vitrine.search.Term;
import java.util.List;
import java.util.Set;

/// What a query does not want, and what titles say of it: `belt without buckle` does not want a
/// buckle, and a title with `no buckle` has none. Read once for all features that ask.
final class Negation {
  private static final int[] BEFORE = hashes(NegationWords.before());
  private static final int[] BEHIND = hashes(NegationWords.behind());

  private final float[] said;
  private final float[] kept;

  private Negation(int size) {
    this.said = new float[size];
    this.kept = new float[size];
  }

  private static int[] hashes(Set<String> words) {
    return words.stream().mapToInt(String::hashCode).sorted().toArray();
  }

  static Negation of(Rows rows) {
    var negation = new Negation(rows.size());
    long unwanted = unwanted(rows.understood().terms());
    if (unwanted == 0) {
      return negation;
    }
    var wanted = Wanted.of(rows.understood().terms());
    int[] rising = rows.risingRows();
    for (int card = 0; card < rising.length; card++) {
      negation.read(rising[card], rows.cards(), card, wanted, unwanted, rows.information());
    }
    return negation;
  }

  /// A bit for each word that the query does not want: all behind a word such as `without`.
  static long unwanted(List<Term> terms) {
    for (int t = 0; t + 1 < Math.min(Long.SIZE, terms.size()); t++) {
      if (NegationWords.isWithout(terms.get(t).typed())) {
        return -1L << (t + 1);
      }
    }
    return 0;
  }

  private void read(
      int row, Cards cards, int card, Wanted wanted, long unwanted, float[] information) {
    long plain = 0;
    long negated = 0;
    int stems = cards.stems(card);
    for (int i = 0; i < stems; i++) {
      int word = wanted.wordOf(cards.stem(card, i));
      if (word >= 0 && (unwanted >>> word & 1) == 1) {
        boolean no =
            (i > 0 && in(BEFORE, cards.stem(card, i - 1)))
                || (i > 1 && in(BEFORE, cards.stem(card, i - 2)))
                || (i + 1 < stems && in(BEHIND, cards.stem(card, i + 1)));
        plain |= no ? 0 : 1L << word;
        negated |= no ? 1L << word : 0;
      }
    }
    said[row] = share(plain & ~negated, unwanted, information);
    kept[row] = share(negated, unwanted, information);
  }

  private static float share(long bits, long unwanted, float[] information) {
    float all = WordMatch.share(unwanted, information);
    return all > 0 ? WordMatch.share(bits, information) / all : 0;
  }

  private static boolean in(int[] hashes, int hash) {
    for (int one : hashes) {
      if (one == hash) {
        return true;
      }
    }
    return false;
  }

  /// The share of what is not wanted that the title says plainly, 0 to 1.
  float said(int row) {
    return said[row];
  }

  /// The share of what is not wanted that the title says is not there, 0 to 1.
  float kept(int row) {
    return kept[row];
  }
}
