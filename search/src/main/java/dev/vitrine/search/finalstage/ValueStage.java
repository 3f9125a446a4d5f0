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
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.search.model.Sold;
import dev.vitrine.search.model.ValueFile;
import dev.vitrine.search.model.ValueModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A final stage that orders by what it is worth to show an item: how likely it is to be clicked,
/// bought and kept, times its price. Relevance is a constraint and not a part of the sum: items are
/// put into tiers by how well they fit the words, and worth decides within a tier only. What hardly
/// fits is not shown where there is anything else.
public final class ValueStage implements Ranker {
  private final List<Feature> features;
  private final ValueModel model;
  private final Pricing pricing;
  private final Tiering tiering;
  private final String version;

  /// @param features those of the model, in its order
  public ValueStage(List<Feature> features, ValueModel model, Pricing pricing, Tiering tiering) {
    this.features = List.copyOf(features);
    this.model = model;
    this.pricing = pricing;
    this.tiering = tiering;
    this.version = version(ValueFile.sum(model));
  }

  /// What tells the stage of one model from that of others, by the model's checksum.
  public static String version(String sum) {
    return "value-" + sum;
  }

  @Override
  public String name() {
    return "value";
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
    var rows = new Rows(understood, view, candidates, n);
    FeatureMatrix matrix = model.matrix(features, rows);
    onlooker.knew(candidates, model.used(matrix));
    Map<Head, double[]> odds = model.odds(matrix);
    double[] worth = model.worth(odds, Sold.of(rows), pricing);
    worth = Arrays.copyOf(worth, candidates.size());
    double[] fit = likely(odds, Head.FIT);
    int[] tiers = tiering.of(understood, view, candidates, fit, model.usual(Head.FIT));
    double[] sorting = new double[candidates.size()];
    for (int row = 0; row < n; row++) {
      sorting[row] = worth[row] / (1 + worth[row]) - tiers[row];
    }
    int[] order = ByScore.of(candidates, view, sorting, n);
    Candidates ranked = candidates.reordered(order, worth);
    for (int row = 0; row < n; row++) {
      int tier = tiers[order[row]];
      ranked.tier(row, tier == Tiering.UNFIT ? Candidates.UNFIT : tier);
    }
    return ranked;
  }

  private static double[] likely(Map<Head, double[]> odds, Head head) {
    return odds.getOrDefault(head, new double[0]);
  }

  @Override
  public Reasons explain(
      Understood understood, View view, Candidates candidates, int keep, int row) {
    int n = Math.min(keep, candidates.size());
    var rows = new Rows(understood, view, candidates, n);
    FeatureMatrix matrix = model.matrix(features, rows);
    Map<Head, double[]> odds = model.odds(matrix);
    double worth = model.worth(odds, Sold.of(rows), pricing)[row];
    var parts = new ArrayList<Reasons.Part>();
    for (Head head : Head.values()) {
      parts.add(new Reasons.Part(head.key(), likely(odds, head)[row], 0));
    }
    parts.add(new Reasons.Part("worth", worth, 1));
    parts.add(new Reasons.Part("tier", candidates.tier(row), 0));
    for (int f = 0; f < features.size(); f++) {
      if (model.uses(f)) {
        parts.add(new Reasons.Part(features.get(f).name(), matrix.value(f, row), 0));
      }
    }
    return new Reasons(parts);
  }
}
