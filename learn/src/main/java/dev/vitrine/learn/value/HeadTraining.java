package dev.vitrine.learn.value;

import dev.vitrine.learn.evaluate.Auc;
import dev.vitrine.learn.evaluate.Calibration;
import dev.vitrine.learn.evaluate.ListQuality;
import dev.vitrine.learn.trees.Boosting;
import dev.vitrine.learn.trees.Looked;
import dev.vitrine.learn.trees.LookedInLists;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.learn.trees.TreeOptions;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.Model;
import dev.vitrine.search.model.ValueModel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The training of one head. The last pages tell how good it is, those before them when to end;
/// what is kept is learnt from all pages in as many rounds.
final class HeadTraining {
  /// The first page that is only measured on, as a share of all.
  private static final double TESTED = 0.85;

  /// The first page that tells when to end.
  private static final double STOPPING = 0.7;

  /// Cases of the rarer kind without which nothing is learnt but how many there are.
  private static final int FEWEST = 30;

  private final Head head;
  private final TreeOptions options;
  private final double listwise;

  /// @param listwise share of the loss of pages as lists
  HeadTraining(Head head, TreeOptions options, double listwise) {
    this.head = head;
    this.options = options;
    this.listwise = listwise;
  }

  /// What was learnt and how good it is.
  record Learnt(ValueModel.Part part, HeadReport report) {}

  /// Learns.
  ///
  /// @param looking the chance of each row to have been looked at
  Learnt train(TrainingRows rows, double[] looking) {
    int pages = rows.queries();
    int tested = (int) (TESTED * pages);
    boolean[] stopping = new boolean[pages];
    Arrays.fill(stopping, (int) (STOPPING * pages), tested, true);
    boolean[] testing = new boolean[pages];
    Arrays.fill(testing, tested, pages, true);
    TrainingRows before = rows.first(tested);
    double[] lookedBefore = Arrays.copyOf(looking, before.size());
    Start start = Start.of(before, lookedBefore);
    boolean few = rarer(before) < FEWEST;
    int rounds = 0;
    Model judged = start.alone(rows.features());
    if (!few) {
      Boosting.Boosted found =
          boosting(before, lookedBefore, start, options).train(Arrays.copyOf(stopping, tested));
      judged = start.before(found.forest());
      rounds = found.forest().trees().size();
    }
    HeadReport report = report(rows, looking, testing, judged, start.usual(), before, rounds);
    Start all = Start.of(rows, looking);
    Model kept =
        rounds == 0
            ? all.alone(rows.features())
            : all.before(
                boosting(rows, looking, all, options.withRounds(rounds))
                    .train(new boolean[pages])
                    .forest());
    return new Learnt(new ValueModel.Part(kept, all.usual()), report);
  }

  private Boosting boosting(TrainingRows rows, double[] looking, Start start, TreeOptions options) {
    double[][] scores = {start.of(rows)};
    TrainingRows measured = rows.without(Features.labels());
    return new Boosting(measured, new LookedInLists(looking, listwise), options, scores);
  }

  private static int rarer(TrainingRows rows) {
    int hits = hits(rows);
    return Math.min(hits, rows.size() - hits);
  }

  private static int hits(TrainingRows rows) {
    int hits = 0;
    for (float label : rows.labels()) {
      hits += label > 0 ? 1 : 0;
    }
    return hits;
  }

  private HeadReport report(
      TrainingRows rows,
      double[] looking,
      boolean[] testing,
      Model judged,
      double start,
      TrainingRows learnt,
      int rounds) {
    double[][] usual = new double[1][rows.size()];
    Arrays.fill(usual[0], start);
    double[][] scores = {usual[0].clone()};
    judged.add(FeatureMatrix.of(List.of(), rows.columns()), scores);
    int[] tested = IntStream.range(learnt.size(), rows.size()).toArray();
    boolean[] truth = new boolean[tested.length];
    float[] said = new float[tested.length];
    for (int i = 0; i < tested.length; i++) {
      truth[i] = rows.labels()[tested[i]] > 0;
      said[i] = (float) (looking[tested[i]] / (1 + Math.exp(-scores[0][tested[i]])));
    }
    double[] each = doubles(said);
    var objective = new Looked(looking);
    double was = IntStream.range(0, truth.length).filter(i -> truth[i]).count();
    return new HeadReport(
        head,
        learnt.size(),
        hits(learnt),
        tested.length,
        Arrays.stream(each).average().orElse(Double.NaN),
        was / Math.max(1, truth.length),
        objective.loss(rows, scores, testing),
        objective.loss(rows, usual, testing),
        new Auc(said, truth).of(),
        rounds,
        Calibration.of(each, truth),
        ListQuality.of(each, truth, lists(rows, learnt), options.seed()),
        KindSums.of(rows, learnt.size(), each),
        neighbouring(rows, learnt.size(), each));
  }

  private Neighbouring neighbouring(TrainingRows rows, int first, double[] said) {
    return head == Head.CLICK ? Neighbouring.of(rows, first, said) : Neighbouring.unknown();
  }

  private static double[] doubles(float[] some) {
    return IntStream.range(0, some.length).mapToDouble(i -> some[i]).toArray();
  }

  /// Where the pages begin that it is measured on, among their rows.
  private static int[] lists(TrainingRows rows, TrainingRows learnt) {
    return IntStream.rangeClosed(learnt.queries(), rows.queries())
        .map(page -> rows.groups()[page] - learnt.size())
        .toArray();
  }
}
