package dev.vitrine.search.model;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.feature.FeatureMatrix;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is said of a model whose score is not a number, which most often comes of a feature that is
/// not known of an item.
final class NoNumber {
  private NoNumber() {}

  /// Refuses scores of which one is none.
  ///
  /// @throws VitrineException CORRUPT naming the row and the features that are not known there
  static void refuse(String where, Model model, FeatureMatrix matrix, double[] scores) {
    for (int row = 0; row < matrix.rows(); row++) {
      if (Double.isNaN(scores[row])) {
        throw new VitrineException(Kind.CORRUPT, where + ": " + told(model, matrix, row));
      }
    }
  }

  private static String told(Model model, FeatureMatrix matrix, int row) {
    String unknown =
        IntStream.range(0, model.features().size())
            .filter(f -> model.uses(f) && Float.isNaN(matrix.value(f, row)))
            .mapToObj(model.features()::get)
            .collect(Collectors.joining(", "));
    String start = "gives no number (NaN) for row " + row;
    return unknown.isEmpty()
        ? start + ", of which all features are known"
        : start
            + ", of which these features are not known: "
            + unknown
            + "; where the features are named, NAME=VALUE says what stands for one";
  }
}
