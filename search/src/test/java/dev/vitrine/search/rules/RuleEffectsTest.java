package dev.vitrine.search.rules;

import static dev.vitrine.search.rules.Make.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Arranged.Applied;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// What rules do to an answer.
@TestInstance(Lifecycle.PER_CLASS)
class RuleEffectsTest {
  private final RuledShop shop = new RuledShop();

  @AfterAll
  void close() {
    shop.close();
  }

  private List<String> brands(Answer answer) {
    return answer.hits().stream()
        .map(h -> h.document().json().replaceAll(".*\"brand\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private static String told(Answer answer, String step) {
    return answer.trace().lines().stream()
        .filter(l -> l.step().equals(step))
        .map(Trace.Line::note)
        .findFirst()
        .orElse("");
  }

  @Test
  void wordsAreReplacedAndTakenOut() {
    shop.rules(
        rule("a").contains("cheap").edit("cheap", ""),
        rule("b").contains("tea pot").edit("tea pot", "kettle"));
    Answer answer = shop.answer("cheap red tea pot");
    assertThat(answer.matched()).contains("kettle", "red").doesNotContain("pot", "cheap");
    assertThat(answer.found().total()).isEqualTo(15);
    assertThat(told(answer, "apply-rules"))
        .isEqualTo("b: \"tea pot\" → \"kettle\"; a: without \"cheap\"");
  }

  @Test
  void oneRuleGivesTheWholeQuery() {
    shop.rules(
        rule("a").is("illuminate").query("desk lamp"),
        rule("b").contains("illuminate").query("sofa"));
    Answer answer = shop.answer("illuminate");
    assertThat(SmallShop.ids(answer)).containsExactly("lamp");
    assertThat(answer.arranged().rules())
        .containsExactly(
            new Applied("a", List.of("query \"desk lamp\""), List.of()),
            new Applied(
                "b", List.of(), List.of("query \"sofa\": another rule gives \"desk lamp\"")));
  }

  @Test
  void filtersHoldForTalliesToo() {
    shop.rules(rule("f").is("kettle").filter("brand", "Bosch"));
    Tally red = new Tally(new Filter.Is("color", "red"), List.of());
    Answer answer = shop.answer(Ask.of("kettle").tallies(red).query());
    assertThat(answer.found().total()).isEqualTo(20);
    assertThat(answer.tallies().getFirst().total()).isEqualTo(5);
    assertThat(brands(answer)).containsOnly("Bosch");
  }

  @Test
  void aNamedValueBecomesAFilter() {
    shop.rules(rule("f").contains("{facet:brand}").facet("brand", 0).edit("{facet:brand}", ""));
    Answer answer = shop.answer("krups pro kettle");
    assertThat(answer.found().total()).isEqualTo(20);
    assertThat(brands(answer)).containsOnly("Krups Pro");
    assertThat(answer.matched()).contains("kettle").doesNotContain("krups");
  }

  @Test
  void aBoostIsBoundedAndExplained() {
    shop.rules(
        rule("b").contains("kettle").boost("brand", "Bosch", 0.8).boost("brand", "bosch", 0.8));
    Answer answer = shop.answer(Ask.of("kettle").explained().page(0, 60).query());
    assertThat(brands(answer).subList(0, 10)).containsOnly("Bosch");
    double best = answer.hits().getFirst().score();
    for (Hit hit : answer.hits().subList(0, 20)) {
      double sum = hit.why().parts().stream().mapToDouble(p -> p.value() * p.weight()).sum();
      assertThat(sum).isCloseTo(hit.score(), within(1e-5));
    }
    double plain =
        shop.answer(Ask.of("kettle").query().on(Occasion.NO_RULES)).hits().getFirst().score();
    assertThat(best).isLessThanOrEqualTo(2 * plain + 1e-6);
    assertThat(answer.hits().getFirst().why().parts())
        .anyMatch(p -> p.feature().equals("boost brand:Bosch (rule b)"));
    assertThat(told(answer, "boosts")).startsWith("2, as shares of ");
  }

  @Test
  void boostsMoveItemsWithinTheirTier() {
    shop.rules(rule("b").contains("kettle").boost("brand", "Bosch", 1));
    Cascade tiered = shop.ending(new BoschLast());
    List<String> brands = brands(shop.shop.answer(tiered, Ask.of("kettle").page(0, 60).query()));
    int first = brands.indexOf("Bosch");
    assertThat(first).isPositive();
    assertThat(brands.subList(first, brands.size())).containsOnly("Bosch");
  }

  /// Holds that Bosch is doubtful.
  private static final class BoschLast implements Ranker {
    @Override
    public String name() {
      return "bosch-last";
    }

    @Override
    public Candidates rank(Understood understood, View view, Candidates candidates, int keep) {
      int[] order =
          IntStream.range(0, candidates.size())
              .boxed()
              .sorted(Comparator.comparingInt(row -> tier(view, candidates, row)))
              .mapToInt(Integer::intValue)
              .toArray();
      double[] scores = new double[candidates.size()];
      Arrays.setAll(scores, candidates::score);
      Candidates ranked = candidates.reordered(order, scores);
      for (int row = 0; row < ranked.size(); row++) {
        ranked.tier(row, tier(view, ranked, row));
      }
      return ranked;
    }

    private static int tier(View view, Candidates candidates, int row) {
      return Integer.parseInt(view.items().id(candidates.slot(row)).substring(1)) % 3 == 1 ? 1 : 0;
    }

    @Override
    public Reasons explain(
        Understood understood, View view, Candidates candidates, int keep, int row) {
      return Reasons.NONE;
    }
  }

  @Test
  void whatIsBuriedSinksAndIsStillThere() {
    shop.rules(rule("b").contains("kettle").boost("brand", "Bosch", -0.9));
    Answer answer = shop.answer("kettle");
    assertThat(brands(answer)).doesNotContain("Bosch");
    assertThat(answer.found().total()).isEqualTo(60);
  }

  @Test
  void boostsRankWhatIsBrowsed() {
    shop.rules(rule("b").is("").boost("brand", "Krups Pro", 0.2));
    assertThat(brands(shop.answer(""))).containsOnly("Krups Pro");
    shop.shop
        .ranking(new Order("price", false))
        .rules(rule("b").boost("brand", "Bosch", 0.1).rule());
    assertThat(shop.ids(Ask.of("").query())).startsWith("k1", "k4", "k7");
    shop.shop.ranking();
  }

  @Test
  void noRuleMovesWhatIsSorted() {
    shop.rules(rule("b").boost("brand", "Krups Pro", 1).pin(0, "k50").hide("k0"));
    Answer answer = shop.answer(Ask.of("kettle").order("price", false).query());
    assertThat(SmallShop.ids(answer)).startsWith("k1", "k2", "k3");
    assertThat(answer.arranged().rules().getFirst().not())
        .containsExactly("pin k50: sorted by an order");
  }

  @Test
  void hiddenItemsAreNeitherShownNorCounted() {
    shop.rules(rule("h").contains("kettle").hide("k1", "K2", "nowhere"));
    Answer answer = shop.answer(Ask.of("kettle").facets("brand").page(0, 100).query());
    assertThat(SmallShop.ids(answer)).doesNotContain("k1", "k2").hasSize(58);
    assertThat(answer.found().total()).isEqualTo(58);
    Fate fate = shop.cascade.why(Ask.of("kettle").query(), shop.shop.view(), "k1");
    assertThat(fate.outcome()).isEqualTo(Fate.Outcome.FILTERED_OUT);
    assertThat(fate.notes()).first().isEqualTo("The rule h hides it.");
  }

  @Test
  void oneRuleServesEveryMarket() {
    shop.rules(
        rule("m").contains("kettle").filter("market", "{market}").redirect("/{market}/kettles"));
    Answer germany = shop.answer(Ask.of("kettle").market("DE").query());
    assertThat(germany.found().total()).isEqualTo(30);
    assertThat(germany.arranged().redirect()).isEqualTo("/DE/kettles");
    Answer nowhere = shop.answer("kettle");
    assertThat(nowhere.found().total()).isEqualTo(60);
    assertThat(nowhere.arranged().redirect()).isEmpty();
    assertThat(nowhere.arranged().rules().getFirst().not()).hasSize(2);
  }

  @Test
  void theFirstRedirectDecidesAndAllDataIsGiven() {
    shop.rules(
        rule("b").contains("kettle").redirect("/b").data("{\"n\":1}"),
        rule("a").is("kettle").redirect("/a").data("\"two\""));
    var arranged = shop.answer("kettle").arranged();
    assertThat(arranged.redirect()).isEqualTo("/a");
    assertThat(arranged.data()).containsExactly("\"two\"", "{\"n\":1}");
    assertThat(arranged.rules().get(1).not())
        .containsExactly("redirect /b: another rule sends to /a");
  }

  @Test
  void rulesCanBeTurnedOffAndAreNotWalked() {
    shop.rules(rule("h").hide("k1").pin(0, "lamp"));
    var off = Ask.of("kettle").query().on(Occasion.NO_RULES);
    assertThat(shop.answer(off).found().total()).isEqualTo(60);
    assertThat(shop.cascade.walk(Ask.of("kettle").query(), shop.shop.view(), "").total())
        .isEqualTo(60);
  }
}
