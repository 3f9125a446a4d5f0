package dev.vitrine.search.firststage;

import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.ByScore;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Onlooker;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import java.util.List;
import java.util.Map;

/// A first stage that sums weighted features. Features that are looked at late are read only for
/// rows that they can still bring onto the page; the page is the same as if they were read for all.
public final class LinearFirstStage implements Ranker {
  private final WeightedFeatures all;
  private final WeightedFeatures early;
  private final WeightedFeatures late;
  private final String version;
  private final boolean everyRow;

  /// @param weights by feature name; features without one are left out
  public LinearFirstStage(List<Feature> features, Map<String, Double> weights) {
    this(features, weights, false);
  }

  /// @param everyRow whether every row that is ranked needs its whole score, because what comes
  ///   behind ranks rows anew or moves cards
  public LinearFirstStage(List<Feature> features, Map<String, Double> weights, boolean everyRow) {
    this.everyRow = everyRow;
    List<Feature> used =
        features.stream().filter(f -> weights.getOrDefault(f.name(), 0.0) != 0).toList();
    this.all = new WeightedFeatures(used, weights);
    this.early = new WeightedFeatures(used.stream().filter(f -> !f.late()).toList(), weights);
    this.late = new WeightedFeatures(used.stream().filter(Feature::late).toList(), weights);
    this.version = "linear-" + all.sum();
  }

  @Override
  public String name() {
    return "linear";
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
    double[] scores = new double[candidates.size()];
    onlooker.knew(candidates, early.add(new Rows(understood, view, candidates, n), scores));
    Candidates sorted = candidates.reordered(ByScore.of(candidates, view, scores, n), scores);
    if (late.isEmpty()) {
      return sorted;
    }
    int shown = everyRow ? n : Math.min(n, shown(understood, view));
    double[] whole = whole(understood, view, sorted, shown, onlooker);
    int reach = reach(sorted, n, shown, whole);
    if (reach > shown) {
      whole = whole(understood, view, sorted, reach, onlooker);
    }
    return sorted.reordered(ByScore.of(sorted, view, whole, n), whole);
  }

  /// The scores so far, of the first rows with the late features.
  private double[] whole(
      Understood understood, View view, Candidates sorted, int rows, Onlooker onlooker) {
    double[] whole = new double[sorted.size()];
    for (int row = 0; row < whole.length; row++) {
      whole[row] = sorted.score(row);
    }
    onlooker.knew(sorted, late.add(new Rows(understood, view, sorted, rows), whole));
    return whole;
  }

  /// How many rows need their whole score: all that may be shown, explained, or moved by the shop
  /// or by a mix of kinds.
  private static int shown(Understood understood, View view) {
    Query query = understood.query();
    boolean moved =
        understood.merchandised().moves()
            || !query.tieBreakers(view.settings().ranking()).isEmpty()
            || view.columns().knows(Attributes.KIND, ItemKind.VIDEO.word())
            || view.columns().knows(Attributes.KIND, ItemKind.LIVE.word());
    return query.explain() || moved ? Query.DEPTH_LIMIT : query.rank() + query.size();
  }

  /// How many of the first rows the late features can bring among those that are shown.
  ///
  /// @param whole the whole scores of the rows that are shown so far
  private int reach(Candidates sorted, int n, int shown, double[] whole) {
    double least = Double.POSITIVE_INFINITY;
    for (int row = 0; row < shown; row++) {
      least = Math.min(least, whole[row]);
    }
    int reach = shown;
    while (shown > 0 && reach < n && !(sorted.score(reach) + late.gain() < least)) {
      reach++;
    }
    return reach;
  }

  @Override
  public Reasons explain(
      Understood understood, View view, Candidates candidates, int keep, int row) {
    int n = Math.min(keep, candidates.size());
    return all.parts(new Rows(understood, view, candidates, n), row);
  }
}
