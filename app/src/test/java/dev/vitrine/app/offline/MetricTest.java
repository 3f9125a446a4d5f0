package dev.vitrine.app.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.app.market.ItemFacts;
import dev.vitrine.app.market.PageDeeds;
import dev.vitrine.app.market.RivalledPage;
import dev.vitrine.app.market.RivalledPage.Pooled;
import dev.vitrine.app.shop.Appraisal;
import dev.vitrine.simulate.judge.PageValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MetricTest {
  private static final double SECOND = Math.log(2) / Math.log(3);
  private static final Places PLACES = new Places(new double[] {1, 0.5, 0.25});
  private static final List<String> SHOWN = List.of("a", "b", "c");

  /// The page that was shown, another order of it, and one of other items.
  private static final RivalledPage PAGE =
      new RivalledPage(
          7,
          "s",
          SHOWN,
          List.of(List.of("b", "a", "d"), List.of()),
          new PageValue(0, 0),
          List.of(new PageValue(1, 0), new PageValue(0, 0)),
          Map.of(
              "a", pooled(3, 0.1, "s1", 5),
              "b", pooled(1, 0.2, "s2", 3),
              "c", pooled(0, 0.3, "s1", 4),
              "d", pooled(2, 0.4, "s2", Double.NaN)));

  private static Pooled pooled(int grade, double click, String seller, double stars) {
    return new Pooled(
        grade,
        0,
        new Appraisal.Card(click, click / 10, click * 2),
        new ItemFacts(10.0 * grade, stars, 20, seller));
  }

  private static final PageDeeds DEEDS =
      new PageDeeds(Set.of("a", "b"), Set.of("b"), Set.of("b"), Map.of("b", 30.0, "c", 10.0));

  private static Part part(String metric, int ranker, PageDeeds deeds) {
    return Metric.ALL.stream()
        .filter(each -> each.key().equals(metric))
        .findFirst()
        .orElseThrow()
        .of()
        .apply(new Measured(PAGE.pages().get(ranker), PAGE, deeds, PLACES));
  }

  private static double value(String metric) {
    Part part = part(metric, 0, DEEDS);
    return part.over() / part.under();
  }

  @Test
  void gradesAreMeasuredAgainstAllThatAnyRankerShowed() {
    double best = 7 + 3 * SECOND + 0.5;
    assertThat(value("fit_ndcg")).isEqualTo((1 + 7 * SECOND + 3 * 0.5) / best, within(1e-12));
    assertThat(value("fit_precision")).isEqualTo(0.2, within(1e-12));
  }

  @Test
  void clicksAndOrdersAreLookedForAmongTheTen() {
    assertThat(value("click_ndcg")).isEqualTo(1);
    assertThat(value("click_mrr")).isEqualTo(1);
    assertThat(value("click_recall")).isEqualTo(1);
    assertThat(value("order_recall")).isEqualTo(0.5);
    assertThat(value("money_recall")).isEqualTo(0.75);
    assertThat(value("take_ndcg")).isEqualTo(1 / (1 + SECOND), within(1e-12));
  }

  @Test
  void clicksAreWeighedByWhereTheyStood() {
    var two = new PageDeeds(Set.of(), Set.of("b", "c"), Set.of(), Map.of());
    // b weighs 2 and stands first, c weighs 4 and is gone.
    assertThat(part("click_ndcg_weighed", 0, two)).isEqualTo(new Part(2, 4 + 2 * SECOND));
    assertThat(value("click_moved")).isEqualTo(2);
    assertThat(value("money_moved")).isEqualTo(60);
  }

  @Test
  void whatTheModelSaysCountsAsPlacesAreLookedAt() {
    assertThat(value("model_clicks")).isEqualTo(0.2 + 0.05 + 0.1, within(1e-12));
    assertThat(value("model_orders")).isEqualTo(0.035, within(1e-12));
    assertThat(value("model_worth")).isEqualTo(0.7, within(1e-12));
  }

  @Test
  void cardsAreRead() {
    assertThat(value("agreement")).isEqualTo(2.0 / 3, within(1e-12));
    assertThat(value("sold")).isEqualTo(20);
    assertThat(value("rating")).isEqualTo(4);
    assertThat(value("price")).isEqualTo(20);
    assertThat(value("sellers")).isEqualTo(2);
    assertThat(value("answered")).isEqualTo(1);
  }

  @Test
  void pagesThatSayNothingAreLeftOut() {
    for (String metric :
        List.of("click_ndcg", "click_ndcg_weighed", "click_mrr", "click_recall", "take_ndcg")) {
      assertThat(part(metric, 0, PageDeeds.NONE)).as(metric).isEqualTo(Part.NONE);
    }
    for (String metric : List.of("order_recall", "money_recall")) {
      assertThat(part(metric, 0, PageDeeds.NONE)).as(metric).isEqualTo(Part.NONE);
    }
    for (String metric : List.of("sold", "sellers", "agreement")) {
      assertThat(part(metric, 1, DEEDS)).as(metric).isEqualTo(Part.NONE);
    }
    assertThat(part("fit_precision", 1, DEEDS)).isEqualTo(new Part(0, 1));
    assertThat(part("answered", 1, DEEDS)).isEqualTo(new Part(0, 1));
    assertThat(part("model_worth", 1, DEEDS)).isEqualTo(new Part(0, 1));
  }
}
