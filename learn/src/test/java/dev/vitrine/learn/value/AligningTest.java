package dev.vitrine.learn.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.evaluate.Calibration;
import dev.vitrine.learn.evaluate.Estimate;
import dev.vitrine.learn.evaluate.ListQuality;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.behaviour.CardKind;
import dev.vitrine.search.model.Head;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AligningTest {
  private static final Calibration NONE = new Calibration(List.of());
  private static final Estimate UNKNOWN = new Estimate(0, 0, 0, 0);
  private static final ListQuality LISTS = new ListQuality(UNKNOWN, UNKNOWN, UNKNOWN);

  /// Cards of products and videos by turns, of which every so many-th one is clicked.
  private static KindSums sums(int cards, int product, int video, double said) {
    float[] kinds = new float[cards];
    float[] labels = new float[cards];
    double[] each = new double[cards];
    Arrays.fill(each, said);
    for (int card = 0; card < cards; card++) {
      kinds[card] = card % 2;
      int often = card % 2 == 0 ? product : video;
      labels[card] = card / 2 % often == 0 ? 1 : 0;
    }
    var rows =
        new TrainingRows(
            List.of(CardKind.NAME), new float[][] {kinds}, labels, labels, new int[] {0, cards});
    return KindSums.of(rows, 0, each);
  }

  private static HeadReport report(Head head, KindSums kinds) {
    return new HeadReport(
        head, 0, 0, 0, 0, 0, 0, 0, 0, 0, NONE, LISTS, kinds, Neighbouring.unknown());
  }

  @Test
  void sumsAreOfTheKindsThatThereAre() {
    KindSums sums = sums(2_000, 10, 20, 0.1);
    assertThat(sums.sums().keySet()).containsExactlyInAnyOrder(ItemKind.PRODUCT, ItemKind.VIDEO);
    assertThat(sums.sums().get(ItemKind.PRODUCT).was()).isEqualTo(100);
    assertThat(sums.sums().get(ItemKind.VIDEO).said()).isCloseTo(100, within(1e-9));
    assertThat(sums.told()).contains("video said 100.0, was 50 of 1,000");
  }

  @Test
  void aKindThatIsSaidTooMuchOfIsTakenBack() {
    var click = report(Head.CLICK, sums(20_000, 10, 20, 0.1));
    Map<ItemKind, Double> factors = Aligning.of(List.of(click));
    assertThat(factors.get(ItemKind.PRODUCT)).isCloseTo(1, within(0.01));
    assertThat(factors.get(ItemKind.VIDEO)).isCloseTo(0.51, within(0.01));
    assertThat(factors.get(ItemKind.LIVE)).as("nothing is known of it").isEqualTo(1);
    assertThat(Aligning.told(List.of(click))).contains("video × 0.51 ± 0.02");
  }

  @Test
  void littleEvidenceMovesLittleAndNoneMovesMoreThanTwice() {
    var few = report(Head.CLICK, sums(40, 10, 20, 0.1));
    assertThat(Aligning.of(List.of(few)).get(ItemKind.VIDEO)).isBetween(0.9, 1.0);
    var wild = report(Head.CLICK, sums(20_000, 10, 1, 0.01));
    assertThat(Aligning.of(List.of(wild)).get(ItemKind.VIDEO)).isEqualTo(2);
    var other = report(Head.FOLLOW, sums(20_000, 10, 1, 0.01));
    assertThat(Aligning.of(List.of(other)).get(ItemKind.VIDEO)).as("no money").isEqualTo(1);
  }
}
