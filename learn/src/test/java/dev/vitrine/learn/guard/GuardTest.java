package dev.vitrine.learn.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.learn.guard.Finding.Said;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Streams of made-up pages, looked at after each one.
class GuardTest {
  private static final int STREAMS = 200;
  private static final int PAGES = 4_000;
  private static final int SHOPPERS = 800;
  private static final double LEVEL = 0.05;

  /// How a stream looks: how often cards are clicked, and whether each page is another shopper's.
  private record Stream(double ours, double theirs, boolean strangers) {}

  /// What is said first, other than that nothing is known yet; after each page it is asked.
  private static Said said(Judge judge, Stream stream, long seed) {
    var random = new SplittableRandom(seed);
    var ours = new Group();
    var theirs = new Group();
    double[] habits = new double[SHOPPERS];
    for (int s = 0; s < SHOPPERS; s++) {
      habits[s] = 0.25 + 1.5 * random.nextDouble();
    }
    for (int page = 0; page < PAGES; page++) {
      int shopper = random.nextInt(SHOPPERS);
      boolean mine = shopper % 2 == 0;
      Group group = mine ? ours : theirs;
      int row = group.page(stream.strangers() ? "p" + page : "s" + shopper);
      double habit = stream.strangers() ? 1 : habits[shopper];
      if (random.nextDouble() < (mine ? stream.ours() : stream.theirs()) * habit) {
        group.add(row, Measure.CLICKS, 1);
      }
      Said said = judge.said(ours.moments(Measure.CLICKS), theirs.moments(Measure.CLICKS));
      if (said != Said.OPEN) {
        return said;
      }
    }
    return Said.OPEN;
  }

  private interface Judge {
    Said said(Moments ours, Moments theirs);
  }

  private static Judge guard(double tolerated) {
    double level = LEVEL * Measure.values().length;
    var guard = new Guard(new Tolerances(level, 100, Map.of(Measure.CLICKS, tolerated)));
    return (ours, theirs) -> guard.finding(Measure.CLICKS, ours, theirs, true).said();
  }

  /// What one would say who holds every look for the only one.
  private static Said naive(Moments ours, Moments theirs) {
    boolean known = Math.min(ours.shoppers(), theirs.shoppers()) >= 100;
    double error = Math.hypot(ours.error(), theirs.error());
    return known && ours.mean() - theirs.mean() < -1.96 * error ? Said.WORSE : Said.OPEN;
  }

  private static double share(Judge judge, Stream stream, Said wanted) {
    int found = 0;
    for (int seed = 0; seed < STREAMS; seed++) {
      found += said(judge, stream, 1_000L + seed) == wanted ? 1 : 0;
    }
    return (double) found / STREAMS;
  }

  @Test
  void aVersionAsGoodAsTheOtherIsHardlyEverFoundWorseHoweverOftenOneLooks() {
    for (boolean strangers : new boolean[] {true, false}) {
      var same = new Stream(0.3, 0.3, strangers);
      assertThat(share(GuardTest::naive, same, Said.WORSE)).isGreaterThan(LEVEL);
      assertThat(share(guard(0), same, Said.WORSE)).isLessThan(LEVEL);
      assertThat(share(guard(0.1), same, Said.WORSE)).isLessThan(0.01);
    }
  }

  @Test
  void aVersionAtTheEdgeOfWhatIsToleratedIsHardlyEverFoundEitherWay() {
    var edge = new Stream(0.24, 0.3, true);
    assertThat(share(guard(0.2), edge, Said.FINE)).isLessThan(LEVEL);
    assertThat(share(guard(0.2), edge, Said.WORSE)).isLessThan(LEVEL);
  }

  @Test
  void aBadVersionIsFoundWorseAndABetterOneFine() {
    assertThat(share(guard(0.05), new Stream(0.15, 0.3, false), Said.WORSE)).isGreaterThan(0.95);
    assertThat(share(guard(0.1), new Stream(0.4, 0.3, false), Said.FINE)).isGreaterThan(0.95);
  }

  @Test
  void theMomentsAreThoseOfTheRatioOfSums() {
    var group = new Group();
    double[][] shoppers = {{1, 0}, {2, 3}, {4, 1}};
    for (int s = 0; s < shoppers.length; s++) {
      for (int page = 0; page < shoppers[s][0]; page++) {
        int row = group.page("s" + s);
        group.add(row, Measure.VALUE, page == 0 ? shoppers[s][1] : 0);
      }
    }
    double mean = 4.0 / 7;
    double squares = 0;
    for (double[] shopper : shoppers) {
      squares += Math.pow(shopper[1] - mean * shopper[0], 2);
    }
    Moments moments = group.moments(Measure.VALUE);
    assertThat(moments.mean()).isEqualTo(mean, within(1e-12));
    assertThat(moments.error()).isEqualTo(Math.sqrt(squares * 3 / 2) / 7, within(1e-12));
  }

  @Test
  void lessIsBetterWhereItIsAndNothingIsSaidOfTooLittle() {
    var guard = new Guard(new Tolerances(0.05, 100, Map.of(Measure.RETURNS, 0.25)));
    var few = new Moments(0.01, 0.001, 12, 1_200, 500);
    var many = new Moments(0.03, 0.001, 300, 10_000, 500);
    assertThat(guard.finding(Measure.RETURNS, many, few, true).said()).isEqualTo(Said.WORSE);
    assertThat(guard.finding(Measure.RETURNS, few, many, true).said()).isEqualTo(Said.FINE);
    assertThat(guard.finding(Measure.RETURNS, many, few, false).said()).isEqualTo(Said.OPEN);
    assertThat(Guard.enough(Measure.RETURNS, few, many)).isTrue();
    assertThat(Guard.enough(Measure.RETURNS, new Moments(0.03, 0.001, 3, 100, 500), many))
        .isFalse();
    var off = new Guard(new Tolerances(0, 100, Map.of()));
    assertThat(off.finding(Measure.RETURNS, many, few, true).said()).isEqualTo(Said.OPEN);
  }

  @Test
  void aSmallGroupInWhichNothingHappenedIsNotKnownForCertain() {
    var guard = new Guard(new Tolerances(0.05, 100, Map.of()));
    var none = new Moments(0, 0, 0, 400, 200);
    var some = new Moments(0.025, 0.0026, 90, 3_600, 1_800);
    assertThat(guard.finding(Measure.PURCHASES, none, some, true).said()).isEqualTo(Said.OPEN);
  }
}
