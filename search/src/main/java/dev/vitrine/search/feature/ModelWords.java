package dev.vitrine.search.feature;

/// The share of the query's information whose words stand in the item's model name or number, 0 to
/// 1.
public final class ModelWords implements Feature {
  @Override
  public String name() {
    return "model-words";
  }

  @Override
  public boolean late() {
    return true;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    PlacedWords.fill(rows, "model", column);
  }
}
