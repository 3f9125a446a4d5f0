package dev.vitrine.search.feature;

/// The share of the query's information in words that name a value of the item in full, such as its
/// brand, its colour or one of its actors, 0 to 1.
public final class ValueNamed implements Feature {
  @Override
  public String name() {
    return "value-named";
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
      column[row] = rows.values().named(row);
    }
  }
}
