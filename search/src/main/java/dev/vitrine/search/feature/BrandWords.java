package dev.vitrine.search.feature;

/// The share of the query's information whose words stand in the item's brand, 0 to 1.
public final class BrandWords implements Feature {
  @Override
  public String name() {
    return "brand-words";
  }

  @Override
  public boolean late() {
    return true;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    PlacedWords.fill(rows, "brand", column);
  }
}
