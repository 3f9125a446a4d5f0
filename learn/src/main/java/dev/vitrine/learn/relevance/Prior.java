package dev.vitrine.learn.relevance;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.Model;
import dev.vitrine.search.model.RelevanceModel;
import java.util.List;
import java.util.Map;

/// What a training begins with and, with few queries, stays near to.
public sealed interface Prior {
  /// The model to begin with.
  ///
  /// @param features those that are learnt of
  /// @param weights the first stage's hand-set ones
  Model model(List<String> features, Map<String, Double> weights, RelevanceOptions options);

  /// The hand-set weights of the first stage.
  record HandSet() implements Prior {
    @Override
    public Model model(
        List<String> features, Map<String, Double> weights, RelevanceOptions options) {
      double[] scaled =
          features.stream()
              .mapToDouble(f -> options.scale() * weights.getOrDefault(f, 0.0))
              .toArray();
      return Linear.of(features, scaled);
    }
  }

  /// A model that was trained before, on other queries.
  ///
  /// @param where its file, for messages
  record Earlier(RelevanceModel earlier, String where) implements Prior {
    @Override
    public Model model(
        List<String> features, Map<String, Double> weights, RelevanceOptions options) {
      if (!earlier.model().features().equals(features)) {
        throw VitrineException.badRequest(
            where
                + ": begins with other features: "
                + String.join(", ", earlier.model().features()));
      }
      return earlier.model();
    }
  }
}
