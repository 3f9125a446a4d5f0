package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Machine;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.learn.evaluate.Auc;
import dev.vitrine.learn.trees.Boosting;
import dev.vitrine.learn.trees.Growing.Way;
import dev.vitrine.learn.trees.HistogramTrees;
import dev.vitrine.learn.trees.LightGbmTrees;
import dev.vitrine.learn.trees.Logistic;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.learn.trees.TreeOptions;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Forest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The same trees learnt from the same rows by the boosting of `learn.trees` and by LightGBM, and
/// what they say of rows that neither saw.
public final class Growing implements Workload {
  @Override
  public String name() {
    return "growing";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Growing.class);
    TrainingRows rows = MadeUpRows.of(plan.rows(), plan.features(), 1);
    TrainingRows unseen = MadeUpRows.of(plan.unseen(), plan.features(), 2);
    var options =
        new TreeOptions(
            plan.trees(), plan.leaves(), 64, 0.1, 1e-3, 20, 0, 1, 1, 255, Map.of(), 10, 1);
    double[][] start = new double[1][plan.rows()];
    boolean[] none = new boolean[rows.queries()];
    int threads = Runtime.getRuntime().availableProcessors();
    var figures = new ArrayList<Figure>();
    figures.addAll(
        measured(
            "LightGBM",
            unseen,
            () ->
                boosting(
                        rows,
                        options,
                        start,
                        (all, outputs, how, queries) ->
                            new LightGbmTrees(all, outputs, how, queries, threads))
                    .train(none)
                    .forest()));
    figures.addAll(
        measured(
            "Boosting",
            unseen,
            () -> boosting(rows, options, start, HistogramTrees::new).train(none).forest()));
    return figures;
  }

  private static Boosting boosting(
      TrainingRows rows, TreeOptions options, double[][] start, Way way) {
    return new Boosting(rows, new Logistic(), options, start, way);
  }

  private List<Figure> measured(String who, TrainingRows unseen, Supplier<Forest> growing) {
    double cpu = Machine.cpuSeconds();
    long begun = System.nanoTime();
    Forest forest = growing.get();
    double seconds = (System.nanoTime() - begun) / 1e9;
    double worked = Machine.cpuSeconds() - cpu;
    double[][] scores = new double[1][unseen.size()];
    forest.add(FeatureMatrix.of(List.of(), unseen.columns()), scores);
    boolean[] all = new boolean[unseen.queries()];
    Arrays.fill(all, true);
    double loss = 1e3 * new Logistic().loss(unseen, scores, all);
    double share = 100 * auc(scores[0], unseen.labels());
    return List.of(
        Figure.plain(name(), who + ", by the clock", Spread.one(seconds), "s"),
        Figure.plain(name(), who + ", CPU of the process", Spread.one(worked), "s"),
        Figure.plain(name(), who + ", log loss of unseen rows", Spread.one(loss), "mnat"),
        Figure.plain(name(), who + ", AUC", Spread.one(share), "%"));
  }

  private static double auc(double[] scores, float[] labels) {
    float[] said = new float[scores.length];
    boolean[] was = new boolean[scores.length];
    for (int row = 0; row < said.length; row++) {
      said[row] = (float) scores[row];
      was[row] = labels[row] > 0;
    }
    return new Auc(said, was).of();
  }
}
