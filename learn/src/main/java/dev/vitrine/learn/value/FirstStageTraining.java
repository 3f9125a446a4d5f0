package dev.vitrine.learn.value;

import dev.vitrine.learn.trees.Boosting;
import dev.vitrine.learn.trees.LambdaRank;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.learn.trees.TreeOptions;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.Model;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The training of a first stage: small trees over {@link Features#quick} that learn, of candidates
/// that were shown and of some that were not, which ones the final stage would put in front, and
/// most of all those that were clicked and bought. It is a choice of a set, not an order: what it
/// is measured by is how much of what matters it keeps when half of the candidates go on.
public final class FirstStageTraining {
  private static final double LEARNT = 0.7;
  private static final double STOPPING = 0.85;

  /// What matters of a page: this share of its candidates, the best ones.
  private static final double BEST = 0.2;

  /// What goes on.
  private static final double STAYING = 0.5;

  /// Pages without which nothing is learnt.
  private static final int FEWEST = 100;

  private static final int DEPTH = 20;
  private static final double CLICKED = 1;
  private static final double BOUGHT = 3;

  private final Teacher teacher;
  private final Map<String, Double> weights;
  private final TreeOptions options;

  /// What was learnt.
  ///
  /// @param model adds up what the first stage orders by
  public record Learnt(Model model, FirstStageReport report) {}

  /// @param weights of the sum that it is compared with, by feature
  public FirstStageTraining(Teacher teacher, Map<String, Double> weights, long seed) {
    this.teacher = teacher;
    this.weights = Map.copyOf(weights);
    this.options = new TreeOptions(64, 16, 5, 0.1, 1e-3, 100, 5, 0.8, 0.8, 63, Map.of(), 10, seed);
  }

  /// Learns.
  ///
  /// @param samples candidates that were shown and some that were not
  public Learnt train(Samples samples) {
    int pages = samples.pages();
    if (pages < FEWEST) {
      Model none = Linear.of(samples.features(), new double[samples.features().size()]);
      return new Learnt(none, FirstStageReport.none(pages));
    }
    boolean[] apart = new boolean[pages];
    Arrays.fill(apart, (int) (LEARNT * pages), pages, true);
    TrainingRows rows = rows(samples);
    TrainingRows before = rows.first((int) (STOPPING * pages));
    double[][] start = new double[1][before.size()];
    Model model =
        new Boosting(before, new LambdaRank(DEPTH), options, start)
            .train(Arrays.copyOf(apart, before.queries()))
            .forest();
    return new Learnt(model, report(samples, rows, model, before.queries()));
  }

  /// The rows with what the final stage and shoppers gave them.
  private TrainingRows rows(Samples samples) {
    float[] gains = new float[samples.size()];
    float[] even = new float[samples.size()];
    Arrays.fill(even, 1);
    for (int page = 0; page < samples.pages(); page++) {
      int from = samples.groups()[page];
      int n = samples.groups()[page + 1] - from;
      int[] order = teacher.order(matrix(samples, page));
      for (int rank = 0; rank < n; rank++) {
        double share = (n - rank) / (double) n;
        gains[from + order[rank]] = (float) (share * share + deeds(samples, from + order[rank]));
      }
    }
    Samples.Part all = samples.part(_ -> true, 0);
    TrainingRows quick = all.only(Features.quick());
    return new TrainingRows(quick.features(), quick.columns(), gains, even, quick.groups());
  }

  private static double deeds(Samples samples, int card) {
    return samples.did(card, Outcomes.BOUGHT)
        ? BOUGHT
        : samples.did(card, Outcomes.CLICKED) ? CLICKED : 0;
  }

  private static FeatureMatrix matrix(Samples samples, int page) {
    int from = samples.groups()[page];
    int to = samples.groups()[page + 1];
    float[][] columns =
        Arrays.stream(samples.columns())
            .map(column -> Arrays.copyOfRange(column, from, to))
            .toArray(float[][]::new);
    return FeatureMatrix.of(List.of(), columns);
  }

  /// How much of what matters stays, of the last pages.
  private FirstStageReport report(Samples samples, TrainingRows rows, Model model, int from) {
    double[][] scores = new double[1][samples.size()];
    model.add(FeatureMatrix.of(List.of(), rows.columns()), scores);
    double[] sums = sums(samples);
    var agreement = new Staying();
    var usual = new Staying();
    var done = new Staying();
    var usuallyDone = new Staying();
    for (int page = from; page < samples.pages(); page++) {
      int begin = samples.groups()[page];
      int n = samples.groups()[page + 1] - begin;
      int[] order = teacher.order(matrix(samples, page));
      boolean[] stays = best(scores[0], begin, n);
      boolean[] usually = best(sums, begin, n);
      for (int rank = 0; rank < n; rank++) {
        int row = order[rank];
        double good = rank < Math.ceil(BEST * n) ? 1 : 0;
        double deed = deeds(samples, begin + row);
        agreement.add(good, stays[row]);
        usual.add(good, usually[row]);
        done.add(deed, stays[row]);
        usuallyDone.add(deed, usually[row]);
      }
    }
    return new FirstStageReport(
        samples.pages() - from,
        agreement.share(),
        usual.share(),
        done.share(),
        usuallyDone.share());
  }

  /// How much of something stays.
  private static final class Staying {
    private double all;
    private double kept;

    void add(double much, boolean stays) {
      all += much;
      kept += stays ? much : 0;
    }

    double share() {
      return all > 0 ? kept / all : Double.NaN;
    }
  }

  /// What the sum that a shop sets by hand gives each row.
  private double[] sums(Samples samples) {
    double[] sums = new double[samples.size()];
    for (int f = 0; f < samples.features().size(); f++) {
      double weight = weights.getOrDefault(samples.features().get(f), 0.0);
      float[] column = samples.columns()[f];
      for (int row = 0; weight != 0 && row < sums.length; row++) {
        sums[row] += Float.isNaN(column[row]) ? 0 : weight * column[row];
      }
    }
    return sums;
  }

  /// Which rows of a page are in its better half.
  private static boolean[] best(double[] scores, int from, int n) {
    boolean[] best = new boolean[n];
    IntStream.range(0, n)
        .boxed()
        .sorted(Comparator.comparingDouble(row -> -scores[from + row]))
        .limit((long) Math.ceil(STAYING * n))
        .forEach(row -> best[row] = true);
    return best;
  }
}
