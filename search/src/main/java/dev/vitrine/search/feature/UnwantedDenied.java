package dev.vitrine.search.feature;

/// The share of what the query does not want, by its information, that the title says is not there,
/// 0 to 1: `no buckle` or `sugar free`.
public final class UnwantedDenied implements Feature {
  @Override
  public String name() {
    return "unwanted-denied";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] = rows.negation().kept(row);
    }
  }
}
