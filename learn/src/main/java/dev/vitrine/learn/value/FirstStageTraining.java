package dev.vitrine.learn.value;

import dev.vitrine.learn.evaluate.Falling;
import dev.vitrine.learn.trees.Boosting;
import dev.vitrine.learn.trees.LambdaRank;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.learn.trees.TreeOptions;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.Model;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The training of a first stage: small trees over {@link Features#quick} that learn, of candidates
/// that were shown and of some that were not, which ones the final stage would put in front, and
/// most of all those that were clicked, put into a cart and bought, there or elsewhere. The more
/// was done, the less the final stage's word counts (annealed distillation). It is a choice of a
/// set, not an order: what it is measured by is how much of what matters it keeps when half of the
/// candidates go on.
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

  /// Candidates with which something was done that count as much as the teacher.
  private static final double EVEN = 1_000;

  /// The teacher's least weight.
  private static final double LEAST = 0.25;

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
    int learnt = (int) (STOPPING * pages);
    int cases = cases(samples, learnt);
    double weight = weight(cases);
    TrainingRows rows = rows(samples, weight);
    TrainingRows before = rows.first(learnt);
    double[][] start = new double[1][before.size()];
    Model model =
        new Boosting(before, new LambdaRank(DEPTH), options, start)
            .train(Arrays.copyOf(apart, before.queries()))
            .forest();
    var evidence = new FirstStageReport.Evidence(cases, weight);
    return new Learnt(model, report(samples, rows, model, before.queries(), evidence));
  }

  /// Candidates of the first pages with which something was done.
  private static int cases(Samples samples, int pages) {
    return (int)
        IntStream.range(0, samples.groups()[pages])
            .filter(card -> Graded.of(samples, card) > 0)
            .count();
  }

  /// What the final stage's word counts: all where nothing was done, half where as much was done as
  /// counts like it, and always some, since what was never shown was hardly ever chosen.
  static double weight(int cases) {
    return Math.max(LEAST, EVEN / (EVEN + cases));
  }

  /// The rows with what the final stage and shoppers gave them.
  private TrainingRows rows(Samples samples, double weight) {
    float[] gains = new float[samples.size()];
    float[] even = new float[samples.size()];
    Arrays.fill(even, 1);
    for (int page = 0; page < samples.pages(); page++) {
      int from = samples.groups()[page];
      int n = samples.groups()[page + 1] - from;
      int[] order = teacher.order(matrix(samples, page));
      for (int rank = 0; rank < n; rank++) {
        double share = (n - rank) / (double) n;
        int card = from + order[rank];
        gains[card] = (float) (weight * share * share + Graded.of(samples, card));
      }
    }
    Samples.Part all = samples.part(_ -> true, 0);
    TrainingRows quick = all.rows().only(Features.quick());
    return new TrainingRows(quick.features(), quick.columns(), gains, even, quick.groups());
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
  private FirstStageReport report(
      Samples samples,
      TrainingRows rows,
      Model model,
      int from,
      FirstStageReport.Evidence evidence) {
    double[][] scores = new double[1][samples.size()];
    model.add(FeatureMatrix.of(List.of(), rows.columns()), scores);
    var learned = new Staying(samples.pages() - from);
    var usual = new Staying(samples.pages() - from);
    double[] sums = sums(samples);
    for (int page = from; page < samples.pages(); page++) {
      int[] order = teacher.order(matrix(samples, page));
      learned.add(samples, page, order, scores[0]);
      usual.add(samples, page, order, sums);
    }
    return new FirstStageReport(
        samples.pages() - from,
        learned.wanted.share(),
        usual.wanted.share(),
        learned.done.share(),
        usual.done.share(),
        learned.bought.estimate(options.seed()),
        usual.bought.estimate(options.seed()),
        evidence);
  }

  /// How much stays of what the final stage puts in front, of what was done on the page, and of
  /// what was bought wherever it was.
  private static final class Staying {
    private final Kept wanted;
    private final Kept done;
    private final Kept bought;
    private int page;

    Staying(int pages) {
      this.wanted = new Kept(pages);
      this.done = new Kept(pages);
      this.bought = new Kept(pages);
    }

    /// @param order in which the final stage puts the page's candidates
    void add(Samples samples, int of, int[] order, double[] scores) {
      int begin = samples.groups()[of];
      boolean[] stays = best(scores, begin, order.length);
      for (int rank = 0; rank < order.length; rank++) {
        int row = order[rank];
        wanted.add(page, rank < Math.ceil(BEST * order.length) ? 1 : 0, stays[row]);
        done.add(page, Graded.here(samples, begin + row), stays[row]);
        bought.add(page, Graded.ofAllScenes(samples, begin + row), stays[row]);
      }
      page++;
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
    IntStream.of(Falling.order(scores, from, from + n))
        .limit((long) Math.ceil(STAYING * n))
        .forEach(row -> best[row - from] = true);
    return best;
  }
}
