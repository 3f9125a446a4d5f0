package dev.vitrine.search.brought;

/// What scores mean by the objective that XGBoost was told, and how it writes what they begin with.
final class XGBoostObjective {
  private XGBoostObjective() {}

  /// In which form the beginning is written.
  enum Base {
    /// As a score.
    SCORE,
    /// As a probability.
    PROBABILITY,
    /// As a number that the score is the logarithm of.
    NUMBER;

    double score(float written) {
      return switch (this) {
        case SCORE -> written;
        case PROBABILITY -> -Math.log(1.0 / written - 1);
        case NUMBER -> Math.log(written);
      };
    }
  }

  static Link link(Entry objective) {
    return switch (objective.text()) {
      case "binary:logistic", "reg:logistic" -> Link.of(Link.Kind.LOGISTIC);
      case "count:poisson", "reg:gamma", "reg:tweedie", "survival:cox", "survival:aft" ->
          Link.of(Link.Kind.EXPONENTIAL);
      case "multi:softmax", "multi:softprob" -> Link.of(Link.Kind.SOFTMAX);
      default -> Link.of(Link.Kind.IDENTITY);
    };
  }

  static Base base(Entry objective) {
    return switch (objective.text()) {
      case "binary:logistic", "reg:logistic" -> Base.PROBABILITY;
      case "count:poisson", "reg:gamma", "reg:tweedie", "survival:cox", "survival:aft" ->
          Base.NUMBER;
      default -> Base.SCORE;
    };
  }
}
