package dev.vitrine.search.feature;

/// How many shoppers rated the item, on a log scale: 0 for none, 1 for a million.
public final class Popularity implements Feature {
  private static final double MOST = Math.log1p(1e6);

  @Override
  public String name() {
    return "popularity";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    double[] counts = rows.ratingCounts();
    for (int row = 0; row < counts.length; row++) {
      column[row] = (float) (Math.log1p(counts[row]) / MOST);
    }
  }
}
