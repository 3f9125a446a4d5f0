package dev.vitrine.learn.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.behaviour.CardKind;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Forest;
import dev.vitrine.search.model.Node;
import dev.vitrine.search.model.Tree;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartTest {
  private static final int CARDS = 3_000;

  /// Rows of which the first half are products; every so many-th of each kind is a hit.
  private static TrainingRows rows(int products, int videos) {
    float[] kinds = new float[CARDS];
    float[] labels = new float[CARDS];
    float[] weights = new float[CARDS];
    Arrays.fill(weights, 1);
    for (int row = 0; row < CARDS; row++) {
      boolean product = row < CARDS / 2;
      kinds[row] = product ? 0 : 1;
      labels[row] = row % (product ? products : videos) == 0 ? 1 : 0;
    }
    return new TrainingRows(
        List.of("price", CardKind.NAME),
        new float[][] {new float[CARDS], kinds},
        labels,
        weights,
        new int[] {0, CARDS});
  }

  private static double[] looked(double chance) {
    double[] looked = new double[CARDS];
    Arrays.fill(looked, chance);
    return looked;
  }

  private static double likely(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  @Test
  void kindsThatDifferBeginApart() {
    TrainingRows rows = rows(5, 50);
    Start start = Start.of(rows, looked(1));
    double[] each = start.of(rows);
    assertThat(likely(each[0])).isCloseTo(0.2, within(0.005));
    assertThat(likely(each[CARDS - 1])).isCloseTo(0.02, within(0.005));
    assertThat(likely(start.usual())).isCloseTo(0.11, within(0.002));
  }

  @Test
  void whatIsLookedAtHalfTheTimeIsTwiceAsLikely() {
    double[] each = Start.of(rows(5, 50), looked(0.5)).of(rows(5, 50));
    assertThat(likely(each[0])).isCloseTo(0.4, within(0.01));
    assertThat(likely(each[CARDS - 1])).isCloseTo(0.04, within(0.01));
  }

  @Test
  void kindsThatDifferNoMoreThanByChanceBeginTogether() {
    TrainingRows rows = rows(10, 10);
    Start start = Start.of(rows, looked(1));
    assertThat(start.more()).isEmpty();
    assertThat(start.of(rows)).containsOnly(start.usual());
    var forest = Forest.of(rows.features(), 1, List.of());
    assertThat(start.before(forest)).isSameAs(forest);
  }

  @Test
  void aForestWithItInFrontAddsWhatItAdds() {
    TrainingRows rows = rows(5, 50);
    Start start = Start.of(rows, looked(1));
    var grown = Forest.of(rows.features(), 1, List.of(new Tree(0, new Node.Leaf(0.25f))));
    double[][] scores = new double[1][CARDS];
    Arrays.fill(scores[0], start.usual());
    start.before(grown).add(FeatureMatrix.of(List.of(), rows.columns()), scores);
    double[] each = start.of(rows);
    for (int row = 0; row < CARDS; row++) {
      assertThat(scores[0][row]).isCloseTo(each[row] + 0.25, within(1e-6));
    }
  }

  @Test
  void whatHasNoKindIsTakenForAProduct() {
    TrainingRows rows = rows(5, 50);
    Start start = Start.of(rows, looked(1));
    float[] unknown = new float[CARDS];
    Arrays.fill(unknown, Float.NaN);
    var without =
        new TrainingRows(
            rows.features(),
            new float[][] {rows.columns()[0], unknown},
            rows.labels(),
            rows.weights(),
            rows.groups());
    assertThat(start.of(without)).containsOnly(start.usual() + start.more().get(ItemKind.PRODUCT));
    assertThat(Start.of(without, looked(1)).more()).isEmpty();
    double[][] scores = new double[1][CARDS];
    start.alone(rows.features()).add(FeatureMatrix.of(List.of(), without.columns()), scores);
    assertThat(scores[0][0]).isCloseTo(start.more().get(ItemKind.PRODUCT), within(1e-6));
  }
}
