package dev.vitrine.search.feature;

/// The share of what the query does not want, by its information, that the title says plainly, 0 to
/// 1: the words behind `without` in `belt without buckle`.
public final class UnwantedSaid implements Feature {
  @Override
  public String name() {
    return "unwanted-said";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] = rows.negation().said(row);
    }
  }
}
