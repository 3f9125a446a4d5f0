package dev.vitrine.learn.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.evaluate.Calibration;
import dev.vitrine.learn.evaluate.Estimate;
import dev.vitrine.learn.evaluate.ListQuality;
import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.behaviour.CardKind;
import dev.vitrine.search.feature.QueryCluster;
import dev.vitrine.search.feature.QueryIntent;
import dev.vitrine.search.model.Alignment;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.Sought;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class AligningTest {
  private static final Calibration NONE = new Calibration(List.of());
  private static final Estimate UNKNOWN = new Estimate(0, 0, 0, 0);
  private static final ListQuality LISTS = new ListQuality(UNKNOWN, UNKNOWN, UNKNOWN);

  private static final int VIDEOS = 2;

  /// Cards of products and videos by turns, of which every so many-th one is clicked.
  private static KindSums sums(int cards, int product, int video, double said) {
    return sums(cards, said, _ -> Sought.UNKNOWN, (kind, _) -> kind == 0 ? product : video);
  }

  /// Cards of products and videos by turns.
  ///
  /// @param sought by pair of cards
  /// @param often one in how many is clicked, by kind and what was sought
  private static KindSums sums(int cards, double said, IntFunction<Sought> sought, Often often) {
    float[][] columns = new float[3][cards];
    float[] labels = new float[cards];
    double[] each = new double[cards];
    Arrays.fill(each, said);
    Map<Sought, Integer> turns = new HashMap<>();
    for (int card = 0; card < cards; card++) {
      Sought wanted = sought.apply(card / 2);
      columns[0][card] = card % 2;
      columns[1][card] = wanted.intent();
      columns[2][card] = wanted.cluster();
      int turn = turns.merge(wanted, 1, Integer::sum) / 2;
      labels[card] = turn % often.of(card % 2, wanted) == 0 ? 1 : 0;
    }
    List<String> names = List.of(CardKind.NAME, QueryIntent.NAME, QueryCluster.NAME);
    var rows = new TrainingRows(names, columns, labels, labels, new int[] {0, cards});
    return KindSums.of(rows, 0, each);
  }

  private interface Often {
    int of(int kind, Sought sought);
  }

  private static HeadReport report(Head head, KindSums kinds) {
    return new HeadReport(
        head, 0, 0, 0, 0, 0, 0, 0, 0, 0, NONE, LISTS, kinds, Neighbouring.unknown());
  }

  private static Alignment aligned(HeadReport report, AlignBy by) {
    return Aligning.of(List.of(report), by).alignment();
  }

  @Test
  void sumsAreOfTheKindsThatThereAre() {
    KindSums sums = sums(2_000, 10, 20, 0.1);
    assertThat(sums.kinds().keySet()).containsExactlyInAnyOrder(ItemKind.PRODUCT, ItemKind.VIDEO);
    assertThat(sums.kinds().get(ItemKind.PRODUCT).was()).isEqualTo(100);
    assertThat(sums.kinds().get(ItemKind.VIDEO).said()).isCloseTo(100, within(1e-9));
    assertThat(sums.told()).contains("video said 100.0, was 50 of 1,000");
  }

  @Test
  void sumsStandInTheirOrderHoweverTheyCame() {
    Map<KindSums.Of, KindSums.Sum> some = new LinkedHashMap<>();
    for (int cluster = 40; cluster > 0; cluster--) {
      for (ItemKind kind : List.of(ItemKind.LIVE, ItemKind.PRODUCT, ItemKind.VIDEO)) {
        var of = new KindSums.Of(kind, new Sought(cluster % 3, cluster));
        some.put(of, new KindSums.Sum(cluster, cluster / 7.0, cluster % 5));
      }
    }
    assertThat(List.copyOf(new KindSums(some).sums().keySet()))
        .isSortedAccordingTo(
            Comparator.comparing(KindSums.Of::kind)
                .thenComparingInt(of -> of.sought().intent())
                .thenComparingInt(of -> of.sought().cluster()));
  }

  @Test
  void aKindThatIsSaidTooMuchOfIsTakenBack() {
    var click = report(Head.CLICK, sums(20_000, 10, 20, 0.1));
    Map<ItemKind, Double> factors = aligned(click, AlignBy.QUERIES).of(Sought.UNKNOWN);
    assertThat(factors.get(ItemKind.PRODUCT)).isEqualTo(1);
    assertThat(factors.get(ItemKind.VIDEO)).isCloseTo(0.5, within(0.02));
    assertThat(factors.get(ItemKind.LIVE)).as("nothing is known of it").isEqualTo(1);
    assertThat(Aligning.of(List.of(click), AlignBy.KINDS).told()).contains("video × 0.50 ± 0.03");
    assertThat(aligned(click, AlignBy.NOTHING)).isEqualTo(Alignment.NONE);
  }

  @Test
  void littleEvidenceMovesLittleAndNoneMovesMoreThanTwice() {
    var few = report(Head.CLICK, sums(40, 10, 20, 0.1));
    assertThat(aligned(few, AlignBy.KINDS)).as("no more than chance").isEqualTo(Alignment.NONE);
    assertThat(Aligning.of(List.of(few), AlignBy.KINDS).told()).contains("none is off");
    var wild = report(Head.CLICK, sums(20_000, 10, 1, 0.01));
    assertThat(aligned(wild, AlignBy.KINDS).kinds().get(ItemKind.VIDEO)).isEqualTo(2);
    var other = report(Head.FOLLOW, sums(20_000, 10, 1, 0.01));
    assertThat(aligned(other, AlignBy.QUERIES)).as("no money").isEqualTo(Alignment.NONE);
  }

  @Test
  void aHandfulOfSurprisesHardlyMovesAKind() {
    var products = new KindSums.Of(ItemKind.PRODUCT, Sought.UNKNOWN);
    var videos = new KindSums.Of(ItemKind.VIDEO, Sought.UNKNOWN);
    var sums =
        new KindSums(
            Map.of(products, new KindSums.Sum(600, 60, 60), videos, new KindSums.Sum(8, 0.5, 3)));
    var cart = report(Head.CART, sums);
    assertThat(aligned(cart, AlignBy.KINDS).kinds().get(ItemKind.VIDEO)).isBetween(1.1, 1.3);
  }

  @Test
  void whereVideosAreWantedTheyAreWorthMore() {
    var click =
        report(
            Head.CLICK,
            sums(
                40_000,
                0.1,
                pair -> new Sought(pair % 4 == 0 ? VIDEOS : 0, 0),
                (kind, sought) -> kind == 1 && sought.intent() == VIDEOS ? 5 : 10));
    Alignment alignment = aligned(click, AlignBy.QUERIES);
    double kind = alignment.kinds().get(ItemKind.VIDEO);
    assertThat(kind).as("over all queries").isCloseTo(1.25, within(0.03));
    double wanted = alignment.of(new Sought(VIDEOS, 0)).get(ItemKind.VIDEO);
    double product = alignment.of(new Sought(VIDEOS, 0)).get(ItemKind.PRODUCT);
    assertThat(wanted / product).isCloseTo(2, within(0.15));
    double other = alignment.of(Sought.UNKNOWN).get(ItemKind.VIDEO);
    assertThat(other / alignment.of(Sought.UNKNOWN).get(ItemKind.PRODUCT))
        .isCloseTo(1, within(0.1));
    assertThat(Aligning.of(List.of(click), AlignBy.QUERIES).told())
        .contains("where wanted is")
        .contains("video: video × ");
    assertThat(aligned(click, AlignBy.KINDS).intents()).isEmpty();
  }

  @Test
  void whatAllKindsAreOffTogetherMovesNoneOfThem() {
    var click =
        report(
            Head.CLICK,
            sums(
                40_000,
                0.1,
                pair -> new Sought(0, 1 + pair % 3),
                (_, sought) -> sought.cluster() == 1 ? 5 : 10));
    Alignment alignment = aligned(click, AlignBy.QUERIES);
    for (int cluster = 1; cluster <= 3; cluster++) {
      Map<ItemKind, Double> factors = alignment.of(new Sought(0, cluster));
      assertThat(factors.get(ItemKind.VIDEO) / factors.get(ItemKind.PRODUCT))
          .isCloseTo(1, within(0.01));
    }
  }

  @Test
  void aCategoryWhereLivesOrVideosSellLessTakesThemBack() {
    var click =
        report(
            Head.PURCHASE,
            sums(
                60_000,
                0.1,
                pair -> new Sought(0, 1 + pair % 3),
                (kind, sought) -> kind == 1 && sought.cluster() == 1 ? 20 : 10));
    Alignment alignment = aligned(click, AlignBy.QUERIES);
    Map<ItemKind, Double> less = alignment.of(new Sought(0, 1));
    assertThat(less.get(ItemKind.VIDEO) / less.get(ItemKind.PRODUCT)).isCloseTo(0.5, within(0.06));
    Map<ItemKind, Double> as = alignment.of(new Sought(0, 2));
    assertThat(as.get(ItemKind.VIDEO) / as.get(ItemKind.PRODUCT)).isCloseTo(1, within(0.06));
  }
}
