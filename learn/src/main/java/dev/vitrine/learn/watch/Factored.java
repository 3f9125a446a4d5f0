package dev.vitrine.learn.watch;

/// A long view as a click and then a long view of what is clicked (Ma and others, "Entire space
/// multi-task model", 2018).
///
/// @param click learnt from all impressions
/// @param view learnt from those that were clicked
record Factored(Head click, Head view) {
  /// The probabilities of rows.
  float[] likely(Columns columns, int from, int to) {
    return times(click.likely(columns, from, to), view.likely(columns, from, to));
  }

  /// The mean loss on the day that was kept apart, of what had not learnt from it.
  double loss(float[] truth, Head.Days days) {
    float[] likely = times(click.apart(), view.apart());
    double sum = 0;
    for (int i = 0; i < likely.length; i++) {
      double p = Math.clamp(likely[i], 1e-6, 1 - 1e-6);
      sum -= Math.log(truth[days.apart() + i] == 1 ? p : 1 - p);
    }
    return sum / likely.length;
  }

  private static float[] times(float[] these, float[] those) {
    float[] product = new float[these.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = these[i] * those[i];
    }
    return product;
  }
}
