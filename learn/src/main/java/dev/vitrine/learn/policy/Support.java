package dev.vitrine.learn.policy;

import java.util.List;
import java.util.Locale;

/// How well explored pages speak for a ranking: how far down they do, and why no further.
///
/// @param places the first places for which they do
/// @param effective by place, how many pages of the ranking's own they count for
/// @param why they do not for the place behind; empty where there is none
@SuppressWarnings("ArrayRecordComponent") // never compared
record Support(int places, double[] effective, String why) {
  /// How far the mean weight of a place may be from 1, which it is where every page that the
  /// ranking would draw can be among those that were.
  private static final double OFF = 0.2;

  /// The support of a ranking, by its place in the list.
  static Support of(String name, int ranking, List<PageFacts> pages, PolicyOptions options) {
    double[] effective = new double[options.places()];
    for (int k = 0; k < options.places(); k++) {
      double sum = 0;
      double squares = 0;
      int many = 0;
      for (PageFacts page : pages) {
        if (k < page.places()) {
          double weight = Math.min(options.cap(), page.weights()[ranking][k]);
          sum += weight;
          squares += weight * weight;
          many++;
        }
      }
      effective[k] = squares == 0 ? 0 : sum * sum / squares;
      double mean = many == 0 ? 0 : sum / many;
      if (many >= options.fewest() && Math.abs(mean - 1) > OFF) {
        return new Support(k, effective, deficient(name, k, mean));
      }
      if (effective[k] < options.fewest()) {
        return new Support(k, effective, few(name, k, many, effective[k], options));
      }
    }
    return new Support(options.places(), effective, "");
  }

  private static String deficient(String name, int place, double mean) {
    return String.format(
        Locale.ROOT,
        "support is deficient: explored pages are not what %s would draw down to place %d (weights"
            + " have a mean of %.2f, and should have 1)",
        name,
        place + 1,
        mean);
  }

  private static String few(
      String name, int place, int many, double effective, PolicyOptions options) {
    return String.format(
        Locale.ROOT,
        "%,d explored pages with a place %d count for %.0f of %s, and %d are needed: wait for more"
            + " pages, or explore a greater share or at a higher temperature",
        many,
        place + 1,
        effective,
        name,
        options.fewest());
  }
}
