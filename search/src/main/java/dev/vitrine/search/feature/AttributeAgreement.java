package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Cards;

/// How like the item's attributes, by name, are those of the candidates, weighed by how well their
/// words match, 0 to 1: things of a kind are told of by the same attributes, in catalogues without
/// categories too. A soft Jaccard similarity that few attributes leave low.
public final class AttributeAgreement implements Feature {
  /// As many attributes again that nobody shares: one in common is no evidence.
  private static final float DOUBT = 4;

  @Override
  public String name() {
    return "attribute-agreement";
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
    var names = Agreement.of(rows, Cards.Part.NAMES);
    for (int row = 0; row < rows.size(); row++) {
      float shared = 0;
      for (int i = 0; i < names.count(row); i++) {
        shared += names.share(row, i);
      }
      column[row] = shared / (names.mean() + names.count(row) - shared + DOUBT);
    }
  }
}
