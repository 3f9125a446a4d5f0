package dev.vitrine.search.model;

import dev.vitrine.search.feature.FeatureMatrix;
import java.util.List;

/// The sum of models over the same features with as many outputs.
///
/// @param parts one or more
public record Sum(List<Model> parts) implements Model {
  public Sum {
    parts = List.copyOf(parts);
    Model first = parts.getFirst();
    for (Model part : parts) {
      if (!part.features().equals(first.features()) || part.outputs() != first.outputs()) {
        throw new IllegalArgumentException("models of other features or outputs");
      }
    }
  }

  @Override
  public List<String> features() {
    return parts.getFirst().features();
  }

  @Override
  public int outputs() {
    return parts.getFirst().outputs();
  }

  @Override
  public boolean uses(int feature) {
    return parts.stream().anyMatch(part -> part.uses(feature));
  }

  @Override
  public void add(FeatureMatrix matrix, double[][] scores) {
    parts.forEach(part -> part.add(matrix, scores));
  }
}
