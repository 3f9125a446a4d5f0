package dev.vitrine.search.feature;

/// The mean rating, pulled towards 3.5 of 5 by ten ratings' weight, as a share of 5: little
/// evidence is not much praise.
public final class Stars implements Feature {
  private static final double SCALE = 5;
  private static final double PRIOR_MEAN = 3.5;
  private static final double PRIOR_COUNT = 10;

  @Override
  public String name() {
    return "stars";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    double[] counts = rows.ratingCounts();
    double[] means = rows.view().items().ratings(rows.slots());
    for (int row = 0; row < counts.length; row++) {
      double count = counts[row];
      double mean = means[row];
      double sum = Double.isNaN(mean) ? 0 : Math.min(mean, SCALE) * count;
      column[row] = (float) ((sum + PRIOR_COUNT * PRIOR_MEAN) / (count + PRIOR_COUNT) / SCALE);
    }
  }
}
