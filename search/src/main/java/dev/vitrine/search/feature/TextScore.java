package dev.vitrine.search.feature;

/// The score of the words (BM25F) as a share of the most the query's words could earn, about 0 to
/// 1.
public final class TextScore implements Feature {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    float most = 0;
    for (float information : rows.information()) {
      most += information;
    }
    for (int row = 0; row < rows.size(); row++) {
      column[row] = most > 0 ? (float) rows.recallScore(row) / most : 0;
    }
  }
}
