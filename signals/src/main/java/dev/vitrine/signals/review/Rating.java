package dev.vitrine.signals.review;

/// The rating of an item as a catalogue writes it.
///
/// @param mean of its stars; not-a-number where none is written
/// @param count how many rated; not-a-number where it is not written
public record Rating(double mean, double count) {
  /// No rating.
  public static final Rating NONE = new Rating(Double.NaN, Double.NaN);

  private static final double THOUSANDTHS = 1_000;

  /// This and what reviews come to. A mean without a count stands for one rating; a count without a
  /// mean for none. Without reviews it is this very one.
  public Rating and(Totals own) {
    if (own.count() == 0) {
      return this;
    }
    double weight = Double.isNaN(mean) ? 0 : Double.isNaN(count) ? 1 : count;
    double all = weight + own.count();
    double sum = (weight > 0 ? mean * weight : 0) + own.sum();
    return new Rating(Math.round(sum / all * THOUSANDTHS) / THOUSANDTHS, all);
  }
}
