package dev.vitrine.learn.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.learn.policy.Estimates.OfGain;
import dev.vitrine.learn.policy.Estimates.Three;
import dev.vitrine.signals.page.DrawnOrder;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OffPolicyTest {
  private static final int WORLDS = 40;
  private static final int PAGES = 1_200;
  private static final PolicyOptions OPTIONS =
      new PolicyOptions(SmallWorld.PLACES, 1_000, 100, 4, 200, 50_000, 1);

  private static OffPolicy policy(Guess guess, PolicyOptions options) {
    return new OffPolicy(
        List.of(
            new OffPolicy.Named("new", SmallWorld.by(SmallWorld.NEW)),
            new OffPolicy.Named("old", Scoring.asServed())),
        guess,
        options);
  }

  private static Estimates.Told told(long seed, int pages, Guess guess) {
    return (Estimates.Told) estimates(seed, pages, guess, OPTIONS);
  }

  private static Estimates estimates(long seed, int pages, Guess guess, PolicyOptions options) {
    var world = new SmallWorld(seed);
    OffPolicy policy = policy(guess, options);
    IntStream.range(0, pages).mapToObj(world::page).forEach(policy::take);
    return policy.estimates(world::done);
  }

  /// Estimates of many worlds.
  private static List<Estimates.Told> many(Guess guess) {
    return IntStream.range(0, WORLDS).mapToObj(seed -> told(seed, PAGES, guess)).toList();
  }

  private static List<OfGain> of(Gain gain, List<Estimates.Told> worlds) {
    return worlds.stream().map(told -> told.gains().get(gain.place())).toList();
  }

  private static double[] values(List<OfGain> worlds, Function<OfGain, Figure> which) {
    return worlds.stream().map(which).mapToDouble(Figure::value).toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double deviation(double[] values) {
    double mean = mean(values);
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }

  private static void unbiased(List<OfGain> worlds, Function<OfGain, Figure> which, double truth) {
    double[] values = values(worlds, which);
    double error = deviation(values) / Math.sqrt(WORLDS);
    assertThat(mean(values)).isCloseTo(truth, within(4 * error));
    long holding = worlds.stream().map(which).filter(figure -> figure.holds(truth)).count();
    assertThat(holding).as("intervals that hold the truth").isGreaterThanOrEqualTo(32);
  }

  @Test
  void everyEstimateFindsTheTruthAndTheMeanOfWhatWasServedDoesNot() {
    List<Estimates.Told> all = many(SmallWorld.guess());
    assertThat(all).allMatch(told -> told.places() == SmallWorld.PLACES);
    variesLess(of(Gain.CLICKS, all));
    for (Gain gain : Gain.values()) {
      double truth = SmallWorld.truth(SmallWorld.NEW, gain);
      double old = SmallWorld.truth(SmallWorld.OLD, gain);
      List<OfGain> worlds = of(gain, all);
      unbiased(worlds, g -> g.rankings().getFirst().weighted(), truth);
      unbiased(worlds, g -> g.rankings().getFirst().normalised(), truth);
      unbiased(worlds, g -> g.rankings().getFirst().robust(), truth);
      unbiased(worlds, g -> g.difference().orElseThrow().robust(), truth - old);
      unbiased(worlds, OfGain::served, old);
      assertThat(worlds)
          .filteredOn(g -> g.served().holds(truth))
          .hasSizeLessThan(gain == Gain.CLICKS ? 1 : 20);
    }
  }

  @Test
  void aGuessThatKnowsNothingDoesNoHarm() {
    double truth = SmallWorld.truth(SmallWorld.NEW, Gain.CLICKS);
    List<OfGain> worlds = of(Gain.CLICKS, many(SmallWorld.blind()));
    unbiased(worlds, g -> g.rankings().getFirst().robust(), truth);
  }

  /// With a good guess the estimate varies less.
  private static void variesLess(List<OfGain> worlds) {
    double weighted = deviation(values(worlds, g -> g.rankings().getFirst().weighted()));
    double robust = deviation(values(worlds, g -> g.rankings().getFirst().robust()));
    assertThat(robust).isLessThan(0.8 * weighted);
    Three one = worlds.getFirst().rankings().getFirst();
    assertThat(one.robust().high() - one.robust().low())
        .isLessThan(0.9 * (one.weighted().high() - one.weighted().low()));
  }

  @Test
  void ofTheRankingThatMadeThePagesEveryEstimateIsTheirMean() {
    Estimates.Told told = told(1, PAGES, SmallWorld.guess());
    for (OfGain of : told.gains()) {
      Three old = of.rankings().get(1);
      double served = of.served().value();
      assertThat(old.weighted().value()).isCloseTo(served, within(1e-4 * served));
      assertThat(old.normalised().value()).isCloseTo(served, within(1e-4 * served));
      assertThat(old.robust().holds(served)).isTrue();
    }
    assertThat(told.rankings().get(1).effective()).isCloseTo(PAGES, within(1.0));
    assertThat(told.shoppers()).isEqualTo(PAGES / 2);
  }

  @Test
  void weightsOfAPageHaveAMeanOfOneAndShrinkTheSample() {
    Estimates.Told told = told(2, PAGES, SmallWorld.guess());
    assertThat(told.places()).isEqualTo(SmallWorld.PLACES);
    assertThat(told.rankings().getFirst().effective()).isBetween(100.0, PAGES / 2.0);
    assertThat(told.rankings().getFirst().capped()).isZero();
  }

  @Test
  void fewPagesAreRefused() {
    assertThat(estimates(1, 99, SmallWorld.guess(), OPTIONS))
        .isEqualTo(
            new Estimates.Refused(
                "99 explored pages are kept, and 100 are needed (explore.share)"));
    assertThat(estimates(1, 120, SmallWorld.guess(), OPTIONS))
        .asString()
        .contains("120 explored pages with a place 1 count for", "of new, and 100 are needed");
  }

  @Test
  void fewerPlacesCountWhereTheDeeperOnesHaveTooSmallASample() {
    Estimates all = estimates(1, 600, SmallWorld.guess(), OPTIONS);
    var demanding = new PolicyOptions(SmallWorld.PLACES, 1_000, 250, 4, 200, 50_000, 1);
    Estimates some = estimates(1, 600, SmallWorld.guess(), demanding);
    assertThat(((Estimates.Told) some).places()).isLessThan(((Estimates.Told) all).places());
  }

  @Test
  void whatExploredPagesHardlyEverShowIsRefused() {
    double[][] other = {{1, 2, 3, 4, 900}, {900, 1, 2, 3, 4}};
    var policy =
        new OffPolicy(
            List.of(new OffPolicy.Named("odd", page -> never(page, other))),
            SmallWorld.guess(),
            OPTIONS);
    var world = new SmallWorld(3);
    IntStream.range(0, 500)
        .mapToObj(world::page)
        .map(OffPolicyTest::unlikely)
        .forEach(policy::take);
    assertThat(policy.estimates(world::done))
        .isInstanceOf(Estimates.Refused.class)
        .asString()
        .contains("support is deficient", "what odd would draw down to place 1");
  }

  /// Scores by which what was never on top would be.
  private static double[] never(LookedAt page, double[][] thought) {
    double[] scores = SmallWorld.by(thought).scores(page);
    for (int row = 0; row < scores.length; row++) {
      scores[row] += page.rows().get(row).position() == 0 ? 5_000 : 0;
    }
    return scores;
  }

  /// A page as if what stands on it had been drawn for sure.
  private static ServedPage unlikely(ServedPage page) {
    LookedAt looked = page.looked().orElseThrow();
    double[] sure = new double[looked.rows().size()];
    Arrays.fill(sure, 1);
    return page.from(looked.drawn(new DrawnOrder(1, looked.drawn().orElseThrow().groups(), sure)));
  }

  @Test
  void pagesThatAreNotExploredOrNotWholeAreLeftAlone() {
    OffPolicy policy = policy(SmallWorld.guess(), OPTIONS);
    ServedPage page = new SmallWorld(1).page(1);
    LookedAt looked = page.looked().orElseThrow();
    policy.take(new ServedPage(page.asked(), Optional.empty()));
    policy.take(page.from(looked.with(looked.rows())));
    policy.take(
        page.from(
            looked
                .with(looked.rows().subList(1, 5))
                .drawn(new DrawnOrder(1, new int[4], new double[] {1, 1, 1, 1}))));
    assertThat(policy.pages()).isZero();
    assertThat(policy.since()).isZero();
    policy.take(page);
    assertThat(policy.pages()).isEqualTo(1);
    assertThat(policy.since()).isEqualTo(1_001);
  }

  @Test
  void cardsWhosePlaceWasNotDrawnCountAsTheyAre() {
    var world = new SmallWorld(4);
    OffPolicy policy = policy(SmallWorld.guess(), OPTIONS);
    for (int i = 0; i < 300; i++) {
      ServedPage page = world.page(i);
      LookedAt looked = page.looked().orElseThrow();
      int[] fixed = new int[looked.rows().size()];
      Arrays.fill(fixed, DrawnOrder.FIXED);
      double[] sure = new double[fixed.length];
      Arrays.fill(sure, 1);
      policy.take(page.from(looked.drawn(new DrawnOrder(1, fixed, sure))));
    }
    var told = (Estimates.Told) policy.estimates(world::done);
    OfGain clicks = told.gains().getFirst();
    assertThat(clicks.rankings().getFirst().robust().value())
        .isCloseTo(clicks.served().value(), within(1e-6));
    assertThat(told.rankings().getFirst().effective()).isEqualTo(300);
  }
}
