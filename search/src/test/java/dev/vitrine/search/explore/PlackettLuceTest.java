package dev.vitrine.search.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PlackettLuceTest {
  private static final double[] UTILITIES = {0, -0.4, -1.5, -3};

  private static List<int[]> orders(int many) {
    var orders = new ArrayList<int[]>();
    extend(new int[0], many, orders);
    return orders;
  }

  private static void extend(int[] begun, int many, List<int[]> orders) {
    if (begun.length == many) {
      orders.add(begun);
    }
    for (int next = 0; next < many && begun.length < many; next++) {
      int item = next;
      if (Arrays.stream(begun).noneMatch(before -> before == item)) {
        int[] longer = Arrays.copyOf(begun, begun.length + 1);
        longer[begun.length] = next;
        extend(longer, many, orders);
      }
    }
  }

  private static double chance(int[] order) {
    return Math.exp(DoubleStream.of(PlackettLuce.chances(UTILITIES, order)).sum());
  }

  @Test
  void theChancesOfAllOrdersOfFourItemsAddUpToOne() {
    List<int[]> orders = orders(4);
    assertThat(orders).hasSize(24);
    assertThat(orders.stream().mapToDouble(PlackettLuceTest::chance).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void theNextItemIsDrawnFromThoseThatAreLeft() {
    double[] chances = PlackettLuce.chances(UTILITIES, new int[] {1, 3, 0, 2});
    double[] weights = DoubleStream.of(UTILITIES).map(Math::exp).toArray();
    double all = DoubleStream.of(weights).sum();
    assertThat(Math.exp(chances[0])).isCloseTo(weights[1] / all, within(1e-12));
    assertThat(Math.exp(chances[1])).isCloseTo(weights[3] / (all - weights[1]), within(1e-12));
    assertThat(chances[3]).isZero();
  }

  @Test
  void ordersAreDrawnAsOftenAsTheyAreLikely() {
    var random = new SplittableRandom(7);
    Map<List<Integer>, Integer> seen = new HashMap<>();
    int draws = 200_000;
    for (int i = 0; i < draws; i++) {
      int[] order = PlackettLuce.draw(UTILITIES, random);
      seen.merge(Arrays.stream(order).boxed().toList(), 1, Integer::sum);
    }
    for (int[] order : orders(4)) {
      double likely = chance(order);
      double share = seen.getOrDefault(Arrays.stream(order).boxed().toList(), 0) / (double) draws;
      double error = Math.sqrt(likely * (1 - likely) / draws);
      assertThat(share).as(Arrays.toString(order)).isCloseTo(likely, within(4.5 * error));
    }
  }

  @Test
  void utilitiesDoNotDependOnTheUnitOfTheScores() {
    double[] cents = {5, 300, 20, 7_000, 120};
    double[] euros = DoubleStream.of(cents).map(score -> score / 100).toArray();
    double[] utilities = PlackettLuce.utilities(cents, 0.5);
    assertThat(PlackettLuce.utilities(euros, 0.5)).containsExactly(utilities, within(1e-9));
    assertThat(utilities[3]).isZero();
    assertThat(PlackettLuce.utilities(cents, 1)[0]).isCloseTo(utilities[0] / 2, within(1e-9));
  }

  @Test
  void oneFarAboveAndManyFarBelowDoNotCountForHowFarScoresLieApart() {
    double[] scores = new double[100];
    Arrays.setAll(scores, i -> i < 20 ? 100 - i : i % 7);
    double[] utilities = PlackettLuce.utilities(scores, 1);
    scores[0] = 1e9;
    double[] outlying = PlackettLuce.utilities(scores, 1);
    assertThat(outlying[1] - outlying[2]).isCloseTo(utilities[1] - utilities[2], within(1e-6));
  }

  @Test
  void equalScoresAreEquallyLikely() {
    assertThat(PlackettLuce.utilities(new double[] {3, 3, 3}, 0.5)).containsOnly(0);
    assertThat(PlackettLuce.utilities(new double[] {3}, 0.5)).containsOnly(0);
    assertThat(PlackettLuce.utilities(new double[0], 0.5)).isEmpty();
  }

  @Test
  void chancesNearNothingAreStillNumbers() {
    double[] far = {0, -5_000, -9_000};
    double[] chances = PlackettLuce.chances(far, new int[] {2, 1, 0});
    assertThat(chances).containsExactly(new double[] {-9_000, -5_000, 0}, within(1e-9));
  }
}
