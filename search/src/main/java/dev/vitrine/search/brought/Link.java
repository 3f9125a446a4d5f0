package dev.vitrine.search.brought;

/// What a score of a model means: the function from it to what the model was trained to tell. Each
/// of them rises with the score, so the order is that of the scores.
///
/// @param kind which function
/// @param slope what the score is taken times first
public record Link(Kind kind, double slope) {
  /// The kinds there are.
  public enum Kind {
    /// The score is what is told: a number, or a place in an order.
    IDENTITY,
    /// The score is the logit of a probability.
    LOGISTIC,
    /// The score is the logarithm of a number.
    EXPONENTIAL,
    /// The score is the logarithm of a number's exponential less one.
    SOFTPLUS,
    /// The score is the square root of a number, with its sign.
    SQUARE,
    /// The scores of a row are the logarithms of the classes' odds.
    SOFTMAX
  }

  /// A link without a slope of its own.
  static Link of(Kind kind) {
    return new Link(kind, 1);
  }

  /// What a score tells. Of scores of classes it is the odds, which are still to be divided by
  /// their sum.
  public double of(double score) {
    double x = slope * score;
    return switch (kind) {
      case IDENTITY -> x;
      case LOGISTIC -> 1 / (1 + Math.exp(-x));
      case EXPONENTIAL, SOFTMAX -> Math.exp(x);
      case SOFTPLUS -> Math.log1p(Math.exp(x));
      case SQUARE -> Math.signum(x) * x * x;
    };
  }
}
