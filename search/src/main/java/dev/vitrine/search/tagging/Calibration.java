package dev.vitrine.search.tagging;

/// The way from what the chain thinks of a span to how often such spans are right: a logistic curve
/// over log odds (Platt, 1999).
///
/// @param slope below 1 when the chain is too sure of itself
/// @param shift added to the log odds
public record Calibration(double slope, double shift) {
  /// Takes the chain at its word.
  public static final Calibration NONE = new Calibration(1, 0);

  /// The calibrated confidence.
  public double of(double likely) {
    return 1 / (1 + Math.exp(-(slope * odds(likely) + shift)));
  }

  /// The log odds of a share, kept finite.
  public static double odds(double likely) {
    double kept = Math.clamp(likely, 1e-6, 1 - 1e-6);
    return Math.log(kept / (1 - kept));
  }
}
