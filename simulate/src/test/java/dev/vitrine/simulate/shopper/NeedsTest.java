package dev.vitrine.simulate.shopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.simulate.catalogue.Dice;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.SupplyConf;
import dev.vitrine.simulate.world.DemandConf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeedsTest {
  private static final DemandConf CONF = DemandConf.of(Conf.defaults());
  private static final Market MARKET = Market.of(SupplyConf.of(Conf.defaults()), 2, 2_000, 2);
  private static final Needs NEEDS = new Needs(MARKET, 2, CONF);
  private static final Shoppers SHOPPERS =
      new Shoppers(2, CONF, NEEDS.departments(), List.of("de", "th"));

  private static Need need(int i) {
    return NEEDS.need(SHOPPERS.shopper(i), 1, new Dice(9, 9, i));
  }

  @Test
  void theSameDrawIsTheSameNeed() {
    Need once = need(4);
    Need again = need(4);
    assertThat(again.type()).isEqualTo(once.type());
    assertThat(again.wanted()).isEqualTo(once.wanted());
    assertThat(again.budget()).isEqualTo(once.budget());
  }

  @Test
  void aFewKindsAreWantedOftenAndMostSeldom() {
    Map<Integer, Integer> counts = new HashMap<>();
    IntStream.range(0, 3_000).forEach(i -> counts.merge(need(i).type(), 1, Integer::sum));
    int most = counts.values().stream().max(Integer::compare).orElse(0);
    assertThat(most).isGreaterThan(60);
    assertThat(counts.size()).isGreaterThan(100);
  }

  @Test
  void whatAnswersANeedWhollyFitsWhollyAndNothingFitsBetter() {
    for (int i = 0; i < 300; i++) {
      Need need = need(i);
      for (int listing : MARKET.goods().ofType(need.type())) {
        assertThat(need.fit(MARKET.goods().draft(listing))).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void otherKindsFitTheLessTheFurtherAwayTheyStand() {
    var kinship = new Kinship(MARKET.assortment().types());
    int sibling = kinship.siblings(0)[0];
    assertThat(kinship.left(0, 0)).isEqualTo(1);
    assertThat(kinship.left(0, sibling)).isCloseTo(Kinship.SIBLING, within(1e-6));
    assertThat(kinship.left(0, MARKET.assortment().types().size() - 1))
        .isLessThan(Kinship.DEPARTMENT + 1e-6);
  }

  @Test
  void wordsNameTheKindAndGetFewerWhenAskedAgain() {
    var asking = new Asking(MARKET.assortment(), new Plain().conf());
    int shorter = 0;
    for (int i = 0; i < 200; i++) {
      Need need = need(i);
      String first = asking.ask(need, 0, new Dice(1, 1, i)).text();
      String third = asking.ask(need, 2, new Dice(1, 2, i)).text();
      assertThat(first).isNotBlank().doesNotContain("{").isEqualTo(first.strip());
      shorter += third.length() < first.length() ? 1 : 0;
    }
    assertThat(shorter).isGreaterThan(90);
  }

  @Test
  void whatTheWordsTellOfIsPartOfTheNeed() {
    var asking = new Asking(MARKET.assortment(), new Plain().conf());
    int wanted = 0;
    int told = 0;
    for (int i = 0; i < 300; i++) {
      Need need = need(i);
      int[] said = asking.ask(need, 0, new Dice(1, 1, i)).said();
      for (int t = 0; t < said.length; t++) {
        assertThat(said[t]).isIn(-1, need.wanted()[t]);
        wanted += need.wanted()[t] >= 0 ? 1 : 0;
        told += said[t] >= 0 ? 1 : 0;
      }
      assertThat(asking.ask(need, 2, new Dice(1, 1, i)).said()).containsOnly(-1);
    }
    assertThat(told / (double) wanted).isBetween(0.75, 0.95);
  }

  /// People who read English and never slip.
  private record Plain() {
    DemandConf conf() {
      return DemandConf.of(
          Conf.parse("w", "demand.misspelt = 0\ndemand.foreign = 0\ndemand.switching = 0"));
    }
  }

  @Test
  void likingsAreDrawnFromTheStandardNormalDistribution() {
    double sum = 0;
    double squares = 0;
    int n = 20_000;
    for (int i = 0; i < n; i++) {
      double liking = SHOPPERS.liking(i % 500, "brand" + i / 500);
      sum += liking;
      squares += liking * liking;
    }
    assertThat(sum / n).isCloseTo(0, within(0.03));
    assertThat(squares / n).isCloseTo(1, within(0.04));
    assertThat(SHOPPERS.liking(7, "Acme")).isEqualTo(SHOPPERS.liking(7, "Acme"));
  }
}
