package dev.vitrine.learn.relevance;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Features;
import java.util.List;
import java.util.Set;

/// The features that models are trained on: all that there are, but for those left out.
final class TrainableFeatures {
  private TrainableFeatures() {}

  /// Their names in order.
  ///
  /// @throws VitrineException naming a feature that there is not
  static List<String> names(Set<String> leftOut) {
    List<String> all = Features.cheap().stream().map(Feature::name).toList();
    for (String name : leftOut) {
      if (!all.contains(name)) {
        throw VitrineException.badRequest(
            "no feature is called '" + name + "'; there are " + String.join(", ", all));
      }
    }
    return all.stream().filter(name -> !leftOut.contains(name)).toList();
  }

  /// Their places in a matrix.
  static int[] places(FeatureMatrix matrix, List<String> names) {
    List<String> all = matrix.features().stream().map(Feature::name).toList();
    return names.stream().mapToInt(all::indexOf).toArray();
  }
}
