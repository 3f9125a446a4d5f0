package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Cards;

/// How much of the title the titles of other candidates say as well: the mean over its words of the
/// share of the candidates, weighed by how well their words match, that have the word, 0 to 1.
public final class TitleAgreement implements Feature {
  @Override
  public String name() {
    return "title-agreement";
  }

  @Override
  public boolean together() {
    return true;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    if (rows.understood().terms().isEmpty()) {
      return;
    }
    var words = Agreement.of(rows, Cards.Part.STEMS);
    for (int row = 0; row < rows.size(); row++) {
      float sum = 0;
      for (int i = 0; i < words.count(row); i++) {
        sum += Math.min(1, words.share(row, i));
      }
      column[row] = words.count(row) == 0 ? 0 : sum / words.count(row);
    }
  }
}
