package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.index.text.LinkWords;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understood;
import java.util.List;

/// The share of the query's information that the title says only behind a word such as `for` or
/// `with`, 0 to 1: a sleeve for a laptop is no laptop. Words that the query itself says behind such
/// a word are left out.
public final class TitleBehindFor implements Feature {
  @Override
  public String name() {
    return "title-behind-for";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Understood understood = rows.understood();
    if (understood.terms().isEmpty()) {
      return;
    }
    var wanted = Wanted.of(understood.terms());
    long counted = ~behindInQuery(understood);
    int[] rising = rows.risingRows();
    for (int i = 0; i < rising.length; i++) {
      if (rows.cards().link(i) != Cards.NOWHERE) {
        long behind = behind(rows.cards(), i, wanted);
        column[rising[i]] = WordMatch.share(behind & counted, rows.information());
      }
    }
  }

  private static long behindInQuery(Understood understood) {
    List<Term> terms = understood.terms();
    for (int t = 0; t < Math.min(Long.SIZE, terms.size()); t++) {
      if (LinkWords.contains(terms.get(t).typed(), understood.language())) {
        return -1L << t;
      }
    }
    return 0;
  }

  /// A bit for each word that stands behind the link and not before it.
  private static long behind(Cards cards, int card, Wanted wanted) {
    int link = cards.link(card);
    long before = 0;
    long behind = 0;
    for (int i = 0; i < cards.stems(card); i++) {
      int word = wanted.wordOf(cards.stem(card, i));
      long bit = word < 0 ? 0 : 1L << word;
      before |= i < link ? bit : 0;
      behind |= i < link ? 0 : bit;
    }
    return behind & ~before;
  }
}
