package dev.vitrine.search.finalstage;

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
import dev.vitrine.search.model.Grade;
import dev.vitrine.search.model.Grading;
import dev.vitrine.search.model.RelevanceFile;
import dev.vitrine.search.model.RelevanceModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A final stage that orders by a relevance model. The score of an item is its expected gain: the
/// sum over the grades of their probability times what they are worth. Each item is put into a tier
/// by the probability that it is bad. When nothing was asked in words the order is left as it came.
public final class RelevanceStage implements Ranker {
  private final List<Feature> features;
  private final RelevanceModel model;
  private final Tiers tiers;
  private final String version;

  /// @param features those of the model, in its order
  public RelevanceStage(List<Feature> features, RelevanceModel model, Tiers tiers) {
    this.features = List.copyOf(features);
    this.model = model;
    this.tiers = tiers;
    this.version = "relevance-" + RelevanceFile.sum(model);
  }

  @Override
  public String name() {
    return "relevance";
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
    if (understood.browsing()) {
      return candidates;
    }
    int n = Math.min(keep, candidates.size());
    FeatureMatrix matrix = model.matrix(features, new Rows(understood, view, candidates, n));
    onlooker.knew(candidates, model.used(matrix));
    double[] scores = model.scores(matrix);
    double[] sorting = Arrays.copyOf(scores, candidates.size());
    double[] gains = new double[candidates.size()];
    Grading grading = model.grading();
    for (int row = 0; row < n; row++) {
      gains[row] = grading.expected(scores[row]);
    }
    int[] order = ByScore.of(candidates, view, sorting, n);
    Candidates ranked = candidates.reordered(order, gains);
    for (int row = 0; row < n; row++) {
      ranked.tier(row, tiers.of(grading.bad(scores[order[row]])));
    }
    return ranked;
  }

  @Override
  public Reasons explain(
      Understood understood, View view, Candidates candidates, int keep, int row) {
    int n = Math.min(keep, candidates.size());
    var matrix = model.matrix(features, new Rows(understood, view, candidates, n));
    double score = model.scores(matrix)[row];
    var parts = new ArrayList<Reasons.Part>();
    for (Grade grade : Grade.values()) {
      Grading grading = model.grading();
      double probability = grading.probability(grade, score);
      parts.add(new Reasons.Part(grade.key(), probability, grading.gain(grade)));
    }
    double bad = model.grading().bad(score);
    parts.add(new Reasons.Part("bad", bad, 0));
    parts.add(new Reasons.Part("tier", tiers.of(bad), 0));
    for (int f = 0; f < features.size(); f++) {
      if (model.model().uses(f)) {
        parts.add(new Reasons.Part(features.get(f).name(), matrix.value(f, row), 0));
      }
    }
    return new Reasons(parts);
  }
}
