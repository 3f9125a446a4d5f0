package dev.vitrine.search.feature;

/// The share of the query's information in neighbouring words that are neighbours somewhere in the
/// item, 0 to 1.
public final class NeighbouringWords implements Feature {
  @Override
  public String name() {
    return "neighbouring-words";
  }

  @Override
  public boolean late() {
    return true;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] = rows.neighbours().share(row);
    }
  }
}
