package dev.vitrine.search.finalstage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Ask;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FitTiersTest {
  private static final FitTiers TIERS = new FitTiers(0.5, 0.25, 0.1);

  private SmallShop shop;

  @BeforeAll
  void open() {
    shop = SmallShop.of(SmallShop.product("a", "Kettle"));
  }

  @AfterAll
  void close() {
    shop.close();
  }

  private int[] tiers(String text, double[] scores, double[] fit, double usual) {
    Understood understood = TestCascade.understood(Ask.of(text), shop.view());
    int n = scores.length;
    var rows = new Candidates(new int[n], new int[n], scores, scores, new long[n], 0);
    return TIERS.of(understood, shop.view(), rows, fit, usual);
  }

  @Test
  void whatIsClickedLessThanUsualIsDoubtedOrLeftOut() {
    double[] scores = {1, 1, 1, 1};
    double[] fit = {0.3, 0.05, 0.02, 0.005};
    assertThat(tiers("kettle", scores, fit, 0.1)).containsExactly(0, 0, 1, 2);
  }

  @Test
  void whereAllFitBadlyTheBestOfThemIsTheMeasure() {
    double[] scores = {1, 1, 1};
    double[] fit = {0.005, 0.001, 0.0004};
    assertThat(tiers("kettle", scores, fit, 0.1)).containsExactly(0, 1, 2);
  }

  @Test
  void whatTheFirstStageDoubtsIsDoubtful() {
    double[] scores = {1, 0.6, 0.4};
    double[] fit = {0.1, 0.1, 0.1};
    assertThat(tiers("kettle", scores, fit, 0.1)).containsExactly(0, 0, 1);
  }

  @Test
  void scoresThatSayNothingAreNotLookedAt() {
    double[] scores = {-1, 2, -3};
    double[] fit = {0.1, 0.1, 0.03};
    Understood understood = TestCascade.understood(Ask.of("kettle"), shop.view());
    var rows = new Candidates(new int[3], new int[3], scores, scores, new long[3], 0);
    assertThat(TIERS.alone().of(understood, shop.view(), rows, fit, 0.2)).containsExactly(0, 0, 0);
    assertThat(TIERS.alone().of(understood, shop.view(), rows, new double[] {1, 1, 0.03}, 0.2))
        .containsExactly(0, 0, 1);
  }

  @Test
  void whoBrowsesGetsEverything() {
    double[] scores = {1, 0};
    double[] fit = {0.1, 0.0001};
    assertThat(tiers("", scores, fit, 0.1)).containsOnly(0);
  }
}
