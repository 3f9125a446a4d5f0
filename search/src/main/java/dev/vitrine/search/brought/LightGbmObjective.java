package dev.vitrine.search.brought;

import java.util.List;

/// What scores mean by the objective that LightGBM was told.
final class LightGbmObjective {
  private static final String SIGMOID = "sigmoid:";

  private LightGbmObjective() {}

  /// @param objective the name and its parameters, such as `binary sigmoid:1`; empty for one of the
  ///   user's own
  static Link link(String objective) {
    List<String> words = List.of(objective.split(" +", -1));
    return switch (words.getFirst()) {
      case "binary", "multiclassova" -> new Link(Link.Kind.LOGISTIC, sigmoid(words));
      case "cross_entropy" -> Link.of(Link.Kind.LOGISTIC);
      case "cross_entropy_lambda" -> Link.of(Link.Kind.SOFTPLUS);
      case "poisson", "gamma", "tweedie" -> Link.of(Link.Kind.EXPONENTIAL);
      case "multiclass" -> Link.of(Link.Kind.SOFTMAX);
      default -> Link.of(words.contains("sqrt") ? Link.Kind.SQUARE : Link.Kind.IDENTITY);
    };
  }

  private static double sigmoid(List<String> words) {
    for (String word : words) {
      if (word.startsWith(SIGMOID)) {
        try {
          return Double.parseDouble(word.substring(SIGMOID.length()));
        } catch (NumberFormatException e) {
          return 1;
        }
      }
    }
    return 1;
  }
}
