package dev.vitrine.search.feature;

/// 0 when the item is sold out, else 1: when some offer of it can be bought, or when it is no good
/// itself but a video or live that shows some.
public final class Available implements Feature {
  @Override
  public String name() {
    return "available";
  }

  @Override
  public float usual() {
    return 1;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] = rows.view().items().soldOut(rows.slot(row)) ? 0 : 1;
    }
  }
}
