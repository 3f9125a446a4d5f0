package dev.vitrine.learn.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.finalstage.FitTiers;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.search.model.ValueModel;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Pages of candidates whose final stage goes by text and stars alike, where a sum of weights goes
/// by text alone.
class FirstStageTrainingTest {
  private static final int PAGES = 600;
  private static final int CANDIDATES = 20;
  private static final List<String> NAMES = List.of("text", "stars", "shopper-brand");
  private static final Map<String, Double> WEIGHTS = Map.of("text", 1.0);

  private final SplittableRandom random = new SplittableRandom(5);

  private Samples samples(int deed) {
    return samples(deed, PAGES);
  }

  private Samples samples(int deed, int pages) {
    int n = pages * CANDIDATES;
    float[][] columns = new float[NAMES.size()][n];
    short[] deeds = new short[n];
    int[] positions = new int[n];
    int[] groups = new int[pages + 1];
    for (int row = 0; row < n; row++) {
      for (float[] column : columns) {
        column[row] = random.nextFloat();
      }
      int place = row % CANDIDATES;
      positions[row] = place < 10 ? place + 1 : 0;
      boolean happens = place < 10 && random.nextDouble() < 0.5 * columns[1][row];
      deeds[row] = (short) (happens ? deed : 0);
    }
    for (int page = 1; page <= pages; page++) {
      groups[page] = page * CANDIDATES;
    }
    return new Samples(NAMES, columns, positions, deeds, groups);
  }

  private static int[] byBoth(FeatureMatrix matrix) {
    return IntStream.range(0, matrix.rows())
        .boxed()
        .sorted(Comparator.comparingDouble(row -> -matrix.value(0, row) - matrix.value(1, row)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Test
  void itKeepsMoreOfWhatTheFinalStageWantsThanTheSum() {
    var learnt =
        new FirstStageTraining(FirstStageTrainingTest::byBoth, WEIGHTS, 1)
            .train(samples(Outcomes.CLICKED));
    FirstStageReport report = learnt.report();
    assertThat(report.pages()).isEqualTo(PAGES * 15 / 100);
    assertThat(report.agreement()).isGreaterThan(0.95);
    assertThat(report.usual()).isLessThan(0.95);
    assertThat(report.done()).isGreaterThan(report.usuallyDone());
    assertThat(report.better()).isTrue();
    assertThat(report.told()).doesNotContain("not used");
  }

  @Test
  void theMoreWasDoneTheLessTheFinalStageCounts() {
    assertThat(FirstStageTraining.weight(0)).isEqualTo(1);
    assertThat(FirstStageTraining.weight(1_000)).isEqualTo(0.5);
    assertThat(FirstStageTraining.weight(10_000_000)).isEqualTo(0.25);
  }

  /// What is bought elsewhere goes by the third column, which neither the teacher nor the sum
  /// knows.
  @Test
  void whatIsBoughtElsewhereIsLearntFrom() {
    List<String> names = List.of("text", "stars", "all-words");
    Samples made = samples(0);
    for (int row = 0; row < made.size(); row++) {
      boolean hidden = made.positions()[row] == 0;
      boolean bought = hidden && random.nextDouble() < 0.4 * Math.pow(made.columns()[2][row], 4);
      made.deeds()[row] = (short) (bought ? Outcomes.BOUGHT_ELSEWHERE : 0);
    }
    var samples = new Samples(names, made.columns(), made.positions(), made.deeds(), made.groups());
    var learnt = new FirstStageTraining(FirstStageTrainingTest::byBoth, WEIGHTS, 1).train(samples);
    FirstStageReport report = learnt.report();
    assertThat(learnt.model().uses(2)).isTrue();
    assertThat(report.done()).as("nothing was done on a page").isNaN();
    assertThat(report.bought().low()).isGreaterThan(report.usuallyBought().high());
    assertThat(report.evidence().cases()).isBetween(100, 600);
    assertThat(report.told()).contains("purchases of all scenes").contains("counting 0.");
  }

  /// Rows of a page come in the order in which it was served, which must not be what a model
  /// without trees has for its own.
  @Test
  void pagesThatCameInTheFinalStagesOrderAreLearntFrom() {
    Samples samples = inOrder(samples(0));
    var learnt = new FirstStageTraining(FirstStageTrainingTest::byBoth, WEIGHTS, 1).train(samples);
    assertThat(learnt.model().uses(0)).isTrue();
    assertThat(learnt.model().uses(1)).isTrue();
    assertThat(learnt.report().agreement()).isGreaterThan(0.95);
    assertThat(learnt.report().better()).isTrue();
  }

  /// The same where the rows of each page stand as the final stage puts them.
  private static Samples inOrder(Samples samples) {
    float[][] columns = new float[NAMES.size()][samples.size()];
    for (int page = 0; page < samples.pages(); page++) {
      int from = samples.groups()[page];
      float[][] own = new float[NAMES.size()][CANDIDATES];
      for (int f = 0; f < own.length; f++) {
        System.arraycopy(samples.columns()[f], from, own[f], 0, CANDIDATES);
      }
      int[] order = byBoth(FeatureMatrix.of(List.of(), own));
      for (int row = 0; row < CANDIDATES; row++) {
        for (int f = 0; f < own.length; f++) {
          columns[f][from + row] = own[f][order[row]];
        }
      }
    }
    return new Samples(NAMES, columns, samples.positions(), samples.deeds(), samples.groups());
  }

  @Test
  void whoAsksIsNotLookedAt() {
    Teacher byShopper =
        matrix ->
            IntStream.range(0, matrix.rows())
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -matrix.value(2, row)))
                .mapToInt(Integer::intValue)
                .toArray();
    var learnt = new FirstStageTraining(byShopper, WEIGHTS, 1).train(samples(0));
    assertThat(learnt.model().uses(NAMES.indexOf("shopper-brand"))).isFalse();
    assertThat(learnt.report().done()).isNaN();
  }

  @Test
  void aSumThatIsAsGoodIsKept() {
    Teacher byText =
        matrix ->
            IntStream.range(0, matrix.rows())
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -matrix.value(0, row)))
                .mapToInt(Integer::intValue)
                .toArray();
    FirstStageReport report = new FirstStageTraining(byText, WEIGHTS, 1).train(samples(0)).report();
    assertThat(report.usual()).isEqualTo(1);
    assertThat(report.better()).isFalse();
    assertThat(report.told()).contains("not used");
  }

  @Test
  void fromFewPagesNothingIsLearnt() {
    var training = new FirstStageTraining(FirstStageTrainingTest::byBoth, WEIGHTS, 1);
    for (int pages : new int[] {0, 1, 99}) {
      var learnt = training.train(samples(Outcomes.CLICKED, pages));
      assertThat(learnt.report().better()).isFalse();
      assertThat(learnt.report().told()).isEqualTo("first     too few pages: " + pages);
      assertThat(learnt.model().uses(0)).isFalse();
    }
    assertThat(training.train(samples(Outcomes.CLICKED, 100)).report().pages()).isEqualTo(15);
  }

  @Test
  void theTeacherPutsWhatFitsBeforeWhatIsWorthMore() {
    List<String> names = List.of("fitting", "price");
    Map<Head, ValueModel.Part> parts = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      double[] weights = {head == Head.FIT ? 8 : 0, 0};
      parts.put(head, new ValueModel.Part(Linear.of(names, weights), head == Head.FIT ? -3 : 0));
    }
    var model = new ValueModel(parts, 0, "");
    float[][] columns = {{1, 0, 1, -1}, {1, 3, 2, 4}};
    Teacher teacher = Teacher.by(model, Pricing.MONEY, new FitTiers(0.25, 0.5, 0.1));
    assertThat(teacher.order(FeatureMatrix.of(List.of(), columns))).containsExactly(1, 2, 0, 3);
    float[][] clearer = {{1, -0.2f, 1, -1}, {1, 3, 2, 4}};
    assertThat(teacher.order(FeatureMatrix.of(List.of(), clearer))).containsExactly(2, 0, 1, 3);
  }
}
