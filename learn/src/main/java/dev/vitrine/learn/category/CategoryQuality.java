package dev.vitrine.learn.category;

import dev.vitrine.learn.evaluate.Bootstrap;
import dev.vitrine.learn.evaluate.Estimate;
import dev.vitrine.learn.evaluate.Reliability;
import dev.vitrine.search.category.CategoryModel;
import dev.vitrine.search.category.CategoryTree;
import dev.vitrine.search.category.Prediction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/// How good predictions of categories are, over queries whose categories are known.
public final class CategoryQuality {
  private static final long SEED = 42;

  /// How often a query is asked; the shortest time counts.
  private static final int TIMES = 3;

  private final CategoryModel model;
  private final List<Row> rows = new ArrayList<>();
  private final Reliability reliability = new Reliability();
  private int unknown;

  /// One query.
  ///
  /// @param best whether the likeliest category holds what is meant, 0 to 1
  /// @param top the same of the top level
  /// @param named how many categories a clear answer has, 0 when none is clear
  /// @param covered how far a clear answer holds what is meant
  /// @param promised the probability that a clear answer says it has
  private record Row(
      double best, double top, int named, double covered, double promised, long nanos) {}

  public CategoryQuality(CategoryModel model) {
    this.model = model;
  }

  /// Asks the model for a query and takes what it says.
  ///
  /// @param nodes where what it means stands, as often as it stands there
  public void add(List<String> stems, int[] nodes) {
    long least = Long.MAX_VALUE;
    Prediction prediction = Prediction.NOTHING;
    for (int time = 0; time < TIMES; time++) {
      long start = System.nanoTime();
      prediction = model.of(stems);
      prediction.answer();
      least = Math.min(least, System.nanoTime() - start);
    }
    add(prediction, nodes, least);
  }

  /// Takes a prediction.
  ///
  /// @param nodes where what the query means stands, as often as it stands there
  /// @param nanos how long it took
  public void add(Prediction prediction, int[] nodes, long nanos) {
    if (prediction.isNothing()) {
      unknown++;
      rows.add(new Row(0, 0, 0, 0, 0, nanos));
      return;
    }
    CategoryTree tree = model.tree();
    int first = prediction.best();
    List<Integer> answer = prediction.nodes();
    double hit = share(nodes, n -> tree.holds(first, n));
    reliability.add(prediction.mass(first), hit);
    rows.add(
        new Row(
            hit,
            share(nodes, n -> tree.holds(root(first), n)),
            answer.size(),
            share(nodes, n -> answer.stream().anyMatch(a -> tree.holds(a, n))),
            answer.stream().mapToDouble(prediction::mass).sum(),
            nanos));
  }

  private int root(int node) {
    int at = node;
    while (model.tree().depth(at) > 1) {
      at = model.tree().parent(at);
    }
    return at;
  }

  private static double share(int[] nodes, IntPredicate test) {
    long many = Arrays.stream(nodes).filter(test).count();
    return (double) many / Math.max(1, nodes.length);
  }

  /// The model that was asked.
  public CategoryModel model() {
    return model;
  }

  /// How many queries were taken.
  public int queries() {
    return rows.size();
  }

  /// The share of queries of which no word is known.
  public double unknown() {
    return (double) unknown / Math.max(1, rows.size());
  }

  /// The share of queries whose likeliest category holds what they mean.
  public Estimate best() {
    return Bootstrap.mean(rows.stream().mapToDouble(Row::best).toArray(), SEED);
  }

  /// The share of queries that mean something under the same top category as the likeliest one.
  public Estimate top() {
    return Bootstrap.mean(rows.stream().mapToDouble(Row::top).toArray(), SEED);
  }

  /// The share of queries with a clear answer.
  public double answered() {
    return (double) rows.stream().filter(r -> r.named() > 0).count() / Math.max(1, rows.size());
  }

  /// How many categories a clear answer has.
  public double named() {
    return ofClear(Row::named);
  }

  /// The share of clear answers that hold what the query means.
  public double covered() {
    return ofClear(Row::covered);
  }

  /// The probability that clear answers say they have.
  public double promised() {
    return ofClear(Row::promised);
  }

  private double ofClear(ToDoubleFunction<Row> value) {
    return rows.stream().filter(r -> r.named() > 0).mapToDouble(value).average().orElse(0);
  }

  /// The expected calibration error of the likeliest category, in ten bins of equal width.
  public double error() {
    return reliability.error();
  }

  /// A quantile of the time that a query took, the shortest of several, in microseconds.
  public double micros(double quantile) {
    long[] sorted = rows.stream().mapToLong(Row::nanos).sorted().toArray();
    int at = (int) Math.min(sorted.length - 1, Math.floor(quantile * sorted.length));
    return sorted.length == 0 ? 0 : sorted[at] / 1e3;
  }
}
