package dev.vitrine.search.feature;

/// 1 when some offer of the item can be bought, else 0.
public final class Available implements Feature {
  @Override
  public String name() {
    return "available";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] = rows.view().items().available(rows.slot(row)) ? 1 : 0;
    }
  }
}
