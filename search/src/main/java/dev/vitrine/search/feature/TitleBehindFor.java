package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Marks;
import dev.vitrine.index.postings.Titles;
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
    Titles titles = rows.view().postings().titles();
    Marks marks = rows.view().postings().marks();
    for (int row : rows.risingRows()) {
      marks.read(rows.doc(row));
      int link = marks.link();
      if (link != Marks.NOWHERE) {
        int length = titles.read(rows.doc(row));
        long behind = behind(titles.hashes(), length, link, wanted);
        column[row] = WordMatch.share(behind & counted, rows.information());
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
  private static long behind(int[] title, int length, int link, Wanted wanted) {
    long before = 0;
    long behind = 0;
    for (int i = 0; i < length; i++) {
      int word = wanted.wordOf(title[i]);
      long bit = word < 0 ? 0 : 1L << word;
      before |= i < link ? bit : 0;
      behind |= i < link ? 0 : bit;
    }
    return behind & ~before;
  }
}
