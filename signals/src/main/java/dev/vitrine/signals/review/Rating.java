package dev.vitrine.signals.review;

/// The rating of an item as a catalogue writes it.
///
/// @param mean of its stars; not-a-number where none is written
/// @param count how many rated; not-a-number where it is not written
public record Rating(double mean, double count) {
  /// No rating.
  public static final Rating NONE = new Rating(Double.NaN, Double.NaN);

  private static final double THOUSANDTHS = 1_000;

  private static final int MOST_STARS = 5;

  /// Whether what reviews come to can be added to it. It cannot where nobody knows how many rated,
  /// or where the mean is of another scale than one to five stars.
  public boolean grows() {
    return Double.isNaN(mean) || (!Double.isNaN(count) && mean >= 0 && mean <= MOST_STARS);
  }

  /// This and what reviews come to. A count without a mean stands for no rating. Without reviews,
  /// or where it does not grow, it is this very one.
  public Rating and(Totals own) {
    if (own.count() == 0 || !grows()) {
      return this;
    }
    double weight = Double.isNaN(mean) ? 0 : count;
    double all = weight + own.count();
    double sum = (weight > 0 ? mean * weight : 0) + own.sum();
    return new Rating(Math.round(sum / all * THOUSANDTHS) / THOUSANDTHS, all);
  }
}
