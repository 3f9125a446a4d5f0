package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class FollowingStudyTest {
  private static final int RANKERS = 8;
  private static final int UNITS = 300;

  /// Rankers whose figures are a function of their number, with the same noise for all.
  private static UnitSums sums(IntToDoubleFunction of, double noise, long seed) {
    var random = new SplittableRandom(seed);
    var sums = new UnitSums(RANKERS, UNITS);
    for (int unit = 0; unit < UNITS; unit++) {
      double shared = random.nextGaussian();
      for (int ranker = 0; ranker < RANKERS; ranker++) {
        double own = noise * random.nextGaussian();
        sums.add(ranker, unit, of.applyAsDouble(ranker) + shared + own, 1);
      }
    }
    return sums;
  }

  private static final UnitSums TRUTH = sums(ranker -> ranker, 0.1, 1);

  @Test
  void whatGoesWithTheTruthFollows() {
    Following follows = new FollowingStudy(TRUTH, 7).of(sums(r -> 5.0 * r + 3, 0.1, 2));
    assertThat(follows.spearman().value()).isEqualTo(1);
    assertThat(follows.kendall().low()).isEqualTo(1);
    assertThat(follows.pearson().low()).isGreaterThan(0.99);
    assertThat(follows.better().value()).isEqualTo(1);
    assertThat(follows.wrong().high()).isZero();
    assertThat(Verdict.of(follows.spearman())).isEqualTo(Verdict.FOLLOWS);
  }

  @Test
  void whatGoesAgainstItDoesNot() {
    Following follows = new FollowingStudy(TRUTH, 7).of(sums(r -> -r, 0.1, 2));
    assertThat(follows.spearman().value()).isEqualTo(-1);
    assertThat(follows.wrong().value()).isEqualTo(1);
    assertThat(Verdict.of(follows.spearman())).isEqualTo(Verdict.DOES_NOT_FOLLOW);
  }

  @Test
  void whatTellsBadFromGoodAloneFailsAmongTheBetterHalf() {
    Following follows = new FollowingStudy(TRUTH, 7).of(sums(r -> r < 4 ? r : 11 - r, 0.1, 2));
    assertThat(follows.spearman().value()).isGreaterThan(0.6);
    assertThat(follows.better().value()).isEqualTo(-1);
  }

  @Test
  void noiseCannotBeTold() {
    Following follows = new FollowingStudy(TRUTH, 7).of(sums(r -> 0.06 * r, 2, 2));
    assertThat(follows.spearman().low()).isLessThan(Verdict.BAR);
    assertThat(follows.spearman().high()).isGreaterThan(Verdict.BAR);
    assertThat(Verdict.of(follows.spearman())).isEqualTo(Verdict.CANNOT_BE_TOLD);
    assertThat(Verdict.of(Ranged.NONE)).isEqualTo(Verdict.CANNOT_BE_TOLD);
  }

  @Test
  void whatAllShareDoesNotHideADifference() {
    // Shoppers differ by far more than rankers do, but the same shoppers met all of them.
    assertThat(new FollowingStudy(TRUTH, 7).sure().pairs())
        .hasSize(RANKERS * (RANKERS - 1) / 2)
        .contains(new SurePairs.Pair(7, 6))
        .doesNotContain(new SurePairs.Pair(6, 7));
    assertThat(new FollowingStudy(sums(_ -> 1, 0.1, 3), 7).sure().pairs()).hasSizeLessThan(8);
  }

  @Test
  void figuresAreRatiosOfSums() {
    var sums = new UnitSums(2, 2);
    sums.add(0, 0, 1, 2);
    sums.add(0, 1, 3, 4);
    sums.add(0, 1, 1, 2);
    assertThat(sums.figures()).containsExactly(5.0 / 8, Double.NaN);
    assertThat(sums.figures(new int[] {2, 0})[0]).isEqualTo(0.5);
  }

  @Test
  void equalFiguresAreHalfWrong() {
    var pairs =
        new SurePairs(
            List.of(new SurePairs.Pair(0, 1), new SurePairs.Pair(0, 2), new SurePairs.Pair(1, 2)));
    assertThat(pairs.wrong(new double[] {3, 3, 4})).isEqualTo(2.5 / 3);
    assertThat(pairs.wrong(new double[] {3, 2, Double.NaN})).isZero();
    assertThat(pairs.wrong(new double[] {3, Double.NaN, Double.NaN})).isNaN();
  }
}
