package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.Ask;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Doings;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.SomeCandidates;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.testkit.Randomized;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PricePositionTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return PricePosition.amongAll();
  }

  @Override
  protected boolean unknown() {
    return true;
  }

  @Override
  protected float least() {
    return -20;
  }

  @Override
  protected float most() {
    return 20;
  }

  private static String kettle(String id, int price, String category, String brand) {
    return SmallShop.product(
        id,
        "Kettle " + id,
        "\"categories\":[\"" + category + "\"]",
        "\"brand\":\"" + brand + "\"",
        "\"price\":" + price,
        "\"currency\":\"EUR\"");
  }

  private static SmallShop shop() {
    return SmallShop.of(
        kettle("a", 10, "Kettles", "Acme"),
        kettle("b", 20, "Kettles", "Acme"),
        kettle("c", 40, "Kettles", "Boss"),
        kettle("d", 80, "Sets", "Acme"),
        SmallShop.product("e", "Kettle e"));
  }

  private static float value(Feature feature, String id) {
    try (SmallShop shop = shop()) {
      View view = new Doings(shop).view();
      Understood understood = TestCascade.understood(Ask.of("kettle"), view);
      Candidates all = SomeCandidates.all(understood, view);
      float[] column = new float[all.size()];
      feature.fill(new Rows(understood, view, all, all.size()), column);
      return column[all.rowOf(view.postings().slot(view.postings().doc(id)))];
    }
  }

  @Test
  void amongAllTheMiddleLiesBetweenTheTwoInTheMiddle() {
    assertThat(value(PricePosition.amongAll(), "d"))
        .isCloseTo((float) Math.log(80 / Math.sqrt(20 * 40)), within(1e-5f));
    assertThat(value(PricePosition.amongAll(), "e")).isNaN();
  }

  @Test
  void itemsAreComparedWithTheirOwnKindOnly() {
    assertThat(value(PricePosition.inCategory(), "a"))
        .isCloseTo((float) Math.log(0.5), within(1e-5f));
    assertThat(value(PricePosition.inCategory(), "d")).isNaN();
    assertThat(value(PricePosition.inBrand(), "d")).isCloseTo((float) Math.log(4), within(1e-5f));
    assertThat(value(PricePosition.inBrand(), "c")).isNaN();
  }

  /// Held to plain sorting, whatever the prices and however many are alike.
  @Randomized(runs = 10)
  void theMiddleIsThatOfTheSortedPrices(RandomGenerator random) {
    int items = 3 + random.nextInt(60);
    int[] prices = random.ints(items, 1, 2 + random.nextInt(40)).toArray();
    String[] products = new String[items];
    Arrays.setAll(products, i -> kettle("k" + i, prices[i], "Kettles", "Acme"));
    double[] logs = Arrays.stream(prices).mapToDouble(Math::log).sorted().toArray();
    double middle = (logs[(items - 1) / 2] + logs[items / 2]) / 2;
    try (SmallShop shop = SmallShop.of(products)) {
      View view = new Doings(shop).view();
      Understood understood = TestCascade.understood(Ask.of("kettle"), view);
      Candidates all = SomeCandidates.all(understood, view);
      float[] column = new float[all.size()];
      PricePosition.inBrand().fill(new Rows(understood, view, all, all.size()), column);
      for (int row = 0; row < column.length; row++) {
        double log = Math.log(view.items().price(all.slot(row)));
        assertThat(column[row]).isEqualTo((float) (log - middle));
      }
    }
  }
}
