package dev.vitrine.search.firststage;

import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.search.ByScore;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Onlooker;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.search.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A first stage that orders by small trees. They learnt which candidates a final stage would put
/// in front, from those that were shown and those that were not. When nothing was asked in words
/// the order is the same sum, as trees learn what that is like, too.
public final class LearnedFirstStage implements Ranker {
  private final List<Feature> features;
  private final Model model;
  private final String version;

  /// @param features those of the model, in its order
  /// @param version what tells the model from others
  public LearnedFirstStage(List<Feature> features, Model model, String version) {
    this.features = List.copyOf(features);
    this.model = model;
    this.version = "learned-" + version;
  }

  @Override
  public String name() {
    return "learned";
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Candidates rank(Understood understood, View view, Candidates candidates, int keep) {
    return rank(understood, view, candidates, keep, Onlooker.NONE);
  }

  @Override
  public Candidates rank(
      Understood understood, View view, Candidates candidates, int keep, Onlooker onlooker) {
    int n = Math.min(keep, candidates.size());
    Candidates lying = candidates.bySlot(n);
    FeatureMatrix matrix = matrix(new Rows(understood, view, lying, n));
    onlooker.knew(lying, matrix.only(model::uses));
    double[] scores = Arrays.copyOf(scores(matrix), candidates.size());
    return lying.reordered(ByScore.of(lying, view, scores, n), scores);
  }

  private FeatureMatrix matrix(Rows rows) {
    return FeatureMatrix.of(features, rows, model::uses);
  }

  private double[] scores(FeatureMatrix matrix) {
    double[][] scores = new double[1][matrix.rows()];
    model.add(matrix, scores);
    return scores[0];
  }

  @Override
  public Reasons explain(
      Understood understood, View view, Candidates candidates, int keep, int row) {
    int n = Math.min(keep, candidates.size());
    FeatureMatrix matrix = matrix(new Rows(understood, view, candidates, n));
    var parts = new ArrayList<Reasons.Part>();
    parts.add(new Reasons.Part("learned", scores(matrix)[row], 1));
    for (int f = 0; f < features.size(); f++) {
      if (model.uses(f)) {
        parts.add(new Reasons.Part(features.get(f).name(), matrix.value(f, row), 0));
      }
    }
    return new Reasons(parts);
  }
}
