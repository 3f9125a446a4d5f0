package dev.vitrine.search.model;

import dev.vitrine.search.feature.FeatureMatrix;
import java.util.List;

/// A model that takes zero for a value that is missing, in some of its features.
///
/// @param model what scores
/// @param zeroes the places of these features
public record ZeroMissing(Model model, List<Integer> zeroes) implements Model {
  /// What counts as zero, by how LightGBM has it.
  private static final float ZERO = 1e-35f;

  public ZeroMissing {
    zeroes = List.copyOf(zeroes);
  }

  @Override
  public List<String> features() {
    return model.features();
  }

  @Override
  public int outputs() {
    return model.outputs();
  }

  @Override
  public boolean uses(int feature) {
    return model.uses(feature);
  }

  @Override
  public void add(FeatureMatrix matrix, double[][] scores) {
    float[][] columns = new float[features().size()][];
    for (int f = 0; f < columns.length; f++) {
      columns[f] = matrix.column(f);
    }
    for (int f : zeroes) {
      columns[f] = columns[f].clone();
      for (int row = 0; row < columns[f].length; row++) {
        columns[f][row] = Math.abs(columns[f][row]) <= ZERO ? Float.NaN : columns[f][row];
      }
    }
    model.add(FeatureMatrix.of(matrix.features(), columns), scores);
  }
}
