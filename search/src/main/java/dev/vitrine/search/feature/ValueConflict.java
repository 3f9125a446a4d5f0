package dev.vitrine.search.feature;

/// How sure it is that the query asks for another value of some attribute than the item has, 0 to
/// 1: another brand, another colour.
public final class ValueConflict implements Feature {
  @Override
  public String name() {
    return "value-conflict";
  }

  @Override
  public boolean late() {
    return true;
  }

  @Override
  public boolean together() {
    return true;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      column[row] = rows.values().conflict(row);
    }
  }
}
