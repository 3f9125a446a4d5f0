package dev.vitrine.search.feature;

/// 1 when every word of the query stands somewhere in the item, else 0.
public final class AllWords implements Feature {
  @Override
  public String name() {
    return "all-words";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] = rows.words().coverage(row) > 0.999f ? 1 : 0;
    }
  }
}
