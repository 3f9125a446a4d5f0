package dev.vitrine.search.firststage;

import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A first stage that sums weighted features.
public final class LinearFirstStage implements Ranker {
  private final List<Feature> features;
  private final float[] weights;

  /// @param weights by feature name; features without one are left out
  public LinearFirstStage(List<Feature> features, Map<String, Double> weights) {
    this.features =
        features.stream().filter(f -> weights.getOrDefault(f.name(), 0.0) != 0).toList();
    this.weights = new float[this.features.size()];
    for (int i = 0; i < this.weights.length; i++) {
      this.weights[i] = weights.getOrDefault(this.features.get(i).name(), 0.0).floatValue();
    }
  }

  @Override
  public String name() {
    return "linear";
  }

  @Override
  public Candidates rank(Understood understood, View view, Candidates candidates, int keep) {
    int n = Math.min(keep, candidates.size());
    double[] scores = scores(understood, view, candidates, n);
    return candidates.reordered(Order.of(candidates, view, scores, n), scores);
  }

  @Override
  public Reasons explain(
      Understood understood, View view, Candidates candidates, int keep, int row) {
    int n = Math.min(keep, candidates.size());
    var matrix = FeatureMatrix.of(features, new Rows(understood, view, candidates, n));
    var parts = new ArrayList<Reasons.Part>();
    for (int f = 0; f < weights.length; f++) {
      parts.add(new Reasons.Part(features.get(f).name(), matrix.value(f, row), weights[f]));
    }
    return new Reasons(parts);
  }

  private double[] scores(Understood understood, View view, Candidates candidates, int n) {
    var matrix = FeatureMatrix.of(features, new Rows(understood, view, candidates, n));
    double[] scores = new double[candidates.size()];
    for (int f = 0; f < weights.length; f++) {
      for (int row = 0; row < n; row++) {
        float value = matrix.value(f, row);
        scores[row] += Float.isNaN(value) ? 0 : weights[f] * value;
      }
    }
    return scores;
  }
}
