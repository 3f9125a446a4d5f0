package dev.vitrine.search.feature;

/// The share of the query's words that stand in the title, 0 to 1.
public final class TitleCoverage implements Feature {
  @Override
  public String name() {
    return "title-coverage";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] = rows.titles().coverage(row);
    }
  }
}
