package dev.vitrine.search.feature;

/// The share of the query's neighbouring words that are neighbours in the title, 0 to 1.
public final class TitleAdjacent implements Feature {
  @Override
  public String name() {
    return "title-adjacent";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] = rows.titles().adjacent(row);
    }
  }
}
