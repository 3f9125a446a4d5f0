package dev.vitrine.search;

/// How near scores must be for items to be about as relevant: bands of equal width, counted from
/// the best item's score down.
///
/// @param width of a band, as a share of the best score; 0 leaves items of the very same score in
///   one band
/// @param depth how many of the best items by words are looked at
public record Bands(double width, int depth) {
  /// No band wider than a score, nothing looked at.
  public static final Bands NONE = new Bands(0, 0);

  /// The band of a score: 0 for the best ones, then 1, 2 …; not-a-number sinks.
  public double of(double score, double best) {
    if (Double.isNaN(score)) {
      return Double.POSITIVE_INFINITY;
    }
    double size = width * Math.abs(best);
    return size > 0 ? Math.floor((best - score) / size) : best - score;
  }
}
