package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Cards;

/// The share of the candidates, weighed by how well their words match, that stand in the item's
/// category, 0 to 1: what most of the best matches are is what was meant.
public final class CategoryAgreement implements Feature {
  @Override
  public String name() {
    return "category-agreement";
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
    var categories = Agreement.of(rows, Cards.Part.CATEGORIES);
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < categories.count(row); i++) {
        column[row] = Math.max(column[row], categories.share(row, i));
      }
    }
  }
}
