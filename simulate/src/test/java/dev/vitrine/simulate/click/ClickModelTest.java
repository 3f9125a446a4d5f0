package dev.vitrine.simulate.click;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.world.ReadingConf;
import dev.vitrine.testkit.Randomized;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClickModelTest {
  private static final int SIZE = 6;
  private static final int DRAWS = 40_000;

  private static ClickModel model(String name) {
    return ClickModel.of(ReadingConf.of(Conf.parse("w", "reading.model = " + name)));
  }

  private static Cards page(RandomGenerator random) {
    var cards = new Cards(SIZE);
    var odds = new Odds();
    for (int k = 0; k < SIZE; k++) {
      odds.attraction = random.nextDouble();
      odds.buying = random.nextDouble();
      odds.refund = random.nextDouble();
      odds.content = random.nextDouble();
      odds.worth = 100 + random.nextInt(1_000);
      odds.shown = odds.worth;
      odds.good = k;
      odds.twin = random.nextInt(4);
      cards.add(odds);
    }
    return cards;
  }

  @ParameterizedTest
  @ValueSource(strings = {"position", "cascade", "trust"})
  void drawsHaveTheChancesThatAreExpected(String name) {
    var random = RandomGenerator.of("L64X128MixRandom");
    ClickModel model = model(name);
    Cards page = page(random);
    var expected = new Expected(SIZE);
    model.expect(page, 1.2, expected);
    double[] clicks = new double[SIZE];
    double[] orders = new double[SIZE];
    var deeds = new Deeds(SIZE);
    for (int i = 0; i < DRAWS; i++) {
      model.draw(page, 1.2, new Dice(3, 4, i), deeds);
      for (int k = 0; k < SIZE; k++) {
        clicks[k] += deeds.clicked(k) ? 1.0 / DRAWS : 0;
        orders[k] += deeds.bought(k) ? 1.0 / DRAWS : 0;
      }
    }
    for (int k = 0; k < SIZE; k++) {
      assertThat(clicks[k]).as("clicks at %s", k).isCloseTo(expected.clicks(k), within(0.012));
      assertThat(orders[k]).as("orders at %s", k).isCloseTo(expected.orders(k), within(0.012));
    }
  }

  @Randomized(runs = 30)
  void nothingIsBoughtUnclickedOrClickedUnseen(RandomGenerator random) {
    Cards page = page(random);
    var deeds = new Deeds(SIZE);
    for (String name : new String[] {"position", "cascade", "trust"}) {
      model(name).draw(page, 1, new Dice(random.nextLong(), 1, 1), deeds);
      for (int k = 0; k < SIZE; k++) {
        assertThat(deeds.looked(k) || !deeds.clicked(k)).isTrue();
        assertThat(deeds.clicked(k) || !deeds.bought(k)).isTrue();
      }
    }
  }

  @Test
  void whoBoughtInACascadeLooksNoFurther() {
    Cards page = page(RandomGenerator.of("L64X128MixRandom"));
    var deeds = new Deeds(SIZE);
    for (int i = 0; i < 500; i++) {
      model("cascade").draw(page, 1, new Dice(8, 1, i), deeds);
      boolean bought = false;
      for (int k = 0; k < SIZE; k++) {
        assertThat(bought && deeds.looked(k)).isFalse();
        bought |= deeds.bought(k);
      }
    }
  }

  @Randomized(runs = 30)
  void byPositionNoOrderIsWorthMoreThanTheBestFirst(RandomGenerator random) {
    double[] attractions = random.doubles(SIZE).sorted().toArray();
    double best = kept(attractions, SIZE - 1, -1);
    int from = random.nextInt(SIZE);
    int step = random.nextBoolean() ? 1 : 5;
    assertThat(kept(attractions, from, step)).isLessThanOrEqualTo(best + 1e-12);
  }

  /// What a page keeps whose cards are taken around a ring.
  private static double kept(double[] attractions, int from, int step) {
    var cards = new Cards(SIZE);
    var odds = new Odds();
    odds.buying = 0.5;
    odds.worth = 100;
    for (int k = 0; k < SIZE; k++) {
      odds.attraction = attractions[Math.floorMod(from + k * step, SIZE)];
      cards.add(odds);
    }
    var expected = new Expected(SIZE);
    model("position").expect(cards, 1, expected);
    return expected.kept(cards);
  }

  @Test
  void theSameGoodFurtherUpHurtsAndADearerNeighbourHelps() {
    var odds = new Odds();
    odds.attraction = 0.4;
    odds.buying = 0.1;
    odds.worth = 100;
    odds.shown = 100;
    odds.twin = 1;
    assertThat(secondClick(odds, 200, 2)).isGreaterThan(secondClick(odds, 100, 2));
    assertThat(secondClick(odds, 100, 1)).isLessThan(secondClick(odds, 100, 2));
  }

  private static double secondClick(Odds second, double priceBefore, int twinBefore) {
    var cards = new Cards(2);
    var first = new Odds();
    first.attraction = 0.2;
    first.shown = priceBefore;
    first.twin = twinBefore;
    cards.add(first);
    cards.add(second);
    var expected = new Expected(2);
    model("trust").expect(cards, 1, expected);
    return expected.clicks(1);
  }

  @Test
  void anUnknownModelIsNamed() {
    assertThatThrownBy(() -> model("dice"))
        .hasMessageContaining("w:1: 'reading.model = dice' is not one of position, cascade, trust");
  }
}
