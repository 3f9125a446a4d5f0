package dev.vitrine.search.feature;

/// How many shoppers rated the item, on a log scale: 0 for none, 1 for a million.
public final class Popularity implements Feature {
  @Override
  public String name() {
    return "popularity";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    for (int row = 0; row < rows.size(); row++) {
      double count = rows.ratingCount(row);
      column[row] = (float) (Math.log1p(count) / Math.log1p(1e6));
    }
  }
}
