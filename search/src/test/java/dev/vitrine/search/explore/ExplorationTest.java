package dev.vitrine.search.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Candidates;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplorationTest {
  private static final Exploration HALF = new Exploration(0.5, 1);

  /// Twelve candidates of falling scores, four to a tier.
  private static Candidates ranked() {
    int n = 12;
    int[] slots = IntStream.range(0, n).map(i -> 100 + i).toArray();
    double[] scores = IntStream.range(0, n).mapToDouble(i -> 12 - i).toArray();
    var made = new Candidates(slots, slots, scores, scores, new long[n], 0);
    IntStream.range(0, n).forEach(row -> made.tier(row, row / 4));
    return made;
  }

  private static int[] slots(Candidates candidates) {
    return IntStream.range(0, candidates.size()).map(candidates::slot).toArray();
  }

  private static String ofTheShare() {
    return IntStream.range(0, 100)
        .mapToObj(i -> "s" + i)
        .filter(HALF::of)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aShareOfSearchesIsExploredTheSameOnesEveryTime() {
    long many = IntStream.range(0, 10_000).filter(i -> HALF.of("s" + i)).count();
    assertThat(many).isBetween(4_800L, 5_200L);
    assertThat(new Exploration(1, 1).of("s")).isTrue();
    assertThat(new Exploration(1, 1).of("")).isFalse();
    assertThat(Exploration.NONE.of("s")).isFalse();
    assertThat(IntStream.range(0, 1_000).mapToObj(i -> "s" + i))
        .filteredOn(new Exploration(0.1, 1)::of)
        .isNotEmpty()
        .allMatch(HALF::of);
  }

  @Test
  void theSameSearchGetsTheSameOrderAndAnotherOneAnother() {
    Explored once = HALF.draw(ranked(), 12, _ -> false, "s1");
    assertThat(slots(HALF.draw(ranked(), 12, _ -> false, "s1").candidates()))
        .isEqualTo(slots(once.candidates()));
    long others =
        IntStream.range(0, 50).mapToObj(i -> Arrays.toString(draw("s" + i))).distinct().count();
    assertThat(others).isGreaterThan(40);
  }

  private static int[] draw(String search) {
    return slots(HALF.draw(ranked(), 12, _ -> false, search).candidates());
  }

  @Test
  void nothingCrossesATierAndWhatWasNotRankedStays() {
    for (int i = 0; i < 50; i++) {
      int[] slots = slots(HALF.draw(ranked(), 10, _ -> false, "s" + i).candidates());
      for (int row = 0; row < slots.length; row++) {
        assertThat((slots[row] - 100) / 4).isEqualTo(row / 4);
      }
      assertThat(Arrays.copyOfRange(slots, 10, 12)).containsExactly(110, 111);
    }
  }

  @Test
  void whatIsFixedStandsWhereItStoodAndIsNotDrawn() {
    for (int i = 0; i < 20; i++) {
      Explored order = HALF.draw(ranked(), 12, slot -> slot == 101, "s" + i);
      assertThat(order.candidates().slot(1)).isEqualTo(101);
      assertThat(order.of(101)).isEmpty();
      assertThat(order.cards()).hasSize(11);
    }
  }

  @Test
  void everyCardSaysHowLikelyItWasGivenThoseAboveIt() {
    Explored order = HALF.draw(ranked(), 12, _ -> false, ofTheShare());
    double[] utilities = PlackettLuce.utilities(new double[] {12, 11, 10, 9}, 1);
    double[] left = Arrays.stream(utilities).map(Math::exp).toArray();
    for (int place = 0; place < 4; place++) {
      Explored.Card card = order.cards().get(place);
      assertThat(card.slot()).isEqualTo(order.candidates().slot(place));
      double all = Arrays.stream(left).sum();
      assertThat(card.propensity()).isCloseTo(left[card.slot() - 100] / all, within(1e-12));
      left[card.slot() - 100] = 0;
    }
    assertThat(order.cards()).extracting(Explored.Card::group).startsWith(0, 0, 0, 0, 1);
    assertThat(order.groups()).isEqualTo(3);
    assertThat(order.note()).isEqualTo("12 items in 3 groups drawn anew, temperature 1.0");
  }

  @Test
  void aBetterItemStandsFirstMoreOften() {
    int[] first = new int[4];
    for (int i = 0; i < 4_000; i++) {
      first[draw("s" + i)[0] - 100]++;
    }
    assertThat(first[0]).isGreaterThan(first[1]);
    assertThat(first[1]).isGreaterThan(first[2]);
    assertThat(first[2]).isGreaterThan(first[3]);
    assertThat(first[3]).isPositive();
  }

  @Test
  void scoresThatAreNoNumbersAreLeftWhereTheySank() {
    double[] scores = {3, 2, Double.NaN};
    int[] slots = {0, 1, 2};
    var ranked = new Candidates(slots, slots, scores, scores, new long[3], 0);
    for (int i = 0; i < 20; i++) {
      assertThat(HALF.draw(ranked, 3, _ -> false, "s" + i).candidates().slot(2)).isEqualTo(2);
    }
  }
}
