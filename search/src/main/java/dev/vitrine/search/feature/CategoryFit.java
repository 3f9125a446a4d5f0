package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.search.category.Prediction;

/// How much of the probability that the query's words give to categories lies on the item's
/// category and those above it, 0 to 1; 0 where no category is clear.
public final class CategoryFit implements Feature {
  @Override
  public String name() {
    return "category-fit";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Prediction prediction = rows.understood().aim().categories();
    if (!prediction.clear()) {
      return;
    }
    Cards cards = rows.cards();
    int[] rising = rows.risingRows();
    for (int card = 0; card < rising.length; card++) {
      column[rising[card]] = prediction.fit(cards, card);
    }
  }
}
