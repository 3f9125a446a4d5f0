package dev.vitrine.search.feature;

/// The share of the query's information whose words stand anywhere in the item, 0 to 1.
public final class WordCoverage implements Feature {
  @Override
  public String name() {
    return "word-coverage";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] = rows.words().coverage(row);
    }
  }
}
