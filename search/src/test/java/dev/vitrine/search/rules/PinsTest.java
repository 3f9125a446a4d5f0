package dev.vitrine.search.rules;

import static dev.vitrine.search.rules.Make.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Fate.Outcome;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.search.Ask;
import dev.vitrine.search.SmallShop;
import dev.vitrine.testkit.Randomized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// Pinned items have their places in one list, whatever page is asked for.
@TestInstance(Lifecycle.PER_CLASS)
class PinsTest {
  private final RuledShop shop = new RuledShop();

  @AfterAll
  void close() {
    shop.close();
  }

  private List<String> all(Ask ask, int size) {
    var all = new ArrayList<String>();
    List<String> page;
    do {
      Answer answer = shop.answer(ask.page(all.size(), size).query());
      page = SmallShop.ids(answer);
      for (Hit hit : answer.hits()) {
        assertThat(hit.rank()).isEqualTo(all.size() + page.indexOf(hit.document().id()));
      }
      all.addAll(page);
    } while (!page.isEmpty());
    return all;
  }

  @Test
  void whatIsPinnedStandsAtItsPlaceAndIsCounted() {
    shop.rules(rule("p").is("kettle").pin(0, "lamp").pin(3, "k50", "sofa"));
    Answer answer = shop.answer(Ask.of("kettle").facets("brand").explained().query());
    List<String> ids = SmallShop.ids(answer);
    assertThat(ids).startsWith("lamp").hasSize(10);
    assertThat(ids.subList(3, 5)).containsExactly("k50", "sofa");
    assertThat(answer.found().total()).isEqualTo(62);
    long counted =
        answer.found().facets().getFirst().counts().stream().mapToLong(c -> c.items()).sum();
    assertThat(counted).isEqualTo(62);
    assertThat(answer.hits().getFirst().why().parts())
        .anyMatch(p -> p.feature().equals("pinned (rule p)"));
    assertThat(answer.arranged().rules().getFirst().did())
        .containsExactly("pin lamp at 1", "pin k50 at 4", "pin sofa at 5");
  }

  @Randomized(runs = 30)
  void pagesTogetherAreOneListWithNothingTwice(RandomGenerator random) {
    Make made = rule("p").contains("kettle");
    int pins = 1 + random.nextInt(12);
    for (int i = 0; i < pins; i++) {
      String id = random.nextInt(5) == 0 ? "lamp" : "k" + random.nextInt(60);
      made.pin(random.nextInt(70), id);
    }
    if (random.nextBoolean()) {
      made.boost("brand", "Bosch", random.nextDouble() - 0.5);
    }
    if (random.nextBoolean()) {
      made.hide("k" + random.nextInt(60));
    }
    shop.rules(made);
    Ask ask = random.nextBoolean() ? Ask.of("kettle") : Ask.of("red kettle").is("color", "red");
    long total = shop.answer(ask.facets("brand").query()).found().total();
    List<String> whole = all(ask, 100);
    assertThat(new HashSet<>(whole)).hasSameSizeAs(whole);
    assertThat(whole).hasSize((int) total);
    assertThat(all(ask, 1 + random.nextInt(9))).isEqualTo(whole);
  }

  @Test
  void aPinObeysTheFilterUnlessItIsToldNotTo() {
    Ask red = Ask.of("kettle").is("color", "red");
    shop.rules(rule("p").contains("kettle").pin(0, "k1"));
    Answer obeyed = shop.answer(red.query());
    assertThat(SmallShop.ids(obeyed)).doesNotContain("k1");
    assertThat(obeyed.found().total()).isEqualTo(15);
    assertThat(obeyed.arranged().rules().getFirst().not()).containsExactly("pin k1: filtered out");
    shop.rules(rule("p").contains("kettle").pin(0, "k1").whateverTheFilter());
    Answer told = shop.answer(red.query());
    assertThat(SmallShop.ids(told)).startsWith("k1");
    assertThat(told.found().total()).isEqualTo(16);
    assertThat(all(red, 4)).hasSize(16).doesNotHaveDuplicates();
  }

  @Test
  void noPinCrossesTheMarket() {
    shop.rules(rule("p").contains("kettle").pin(0, "k1").whateverTheFilter());
    Answer germany = shop.answer(Ask.of("kettle").market("DE").query());
    assertThat(SmallShop.ids(germany)).doesNotContain("k1");
    assertThat(germany.arranged().rules().getFirst().not())
        .containsExactly("pin k1: not sold in the market, or over");
  }

  @Test
  void theMoreSpecificRuleHasThePlace() {
    shop.rules(
        rule("wide").contains("kettle").pin(0, "k3").pin(1, "k5"),
        rule("whole").is("kettle").pin(0, "k4").pin(1, "k5"),
        rule("gone").contains("kettle").pin(2, "nowhere"));
    Answer answer = shop.answer("kettle");
    assertThat(SmallShop.ids(answer)).startsWith("k4", "k5", "k3");
    assertThat(answer.arranged().rules().get(1).not()).containsExactly("pin nowhere: no such item");
    assertThat(answer.arranged().rules().get(2).not())
        .containsExactly("pin k3 at 1: another pin is there", "pin k5: pinned already");
  }

  @Test
  void behindTheEndIsAtTheEnd() {
    shop.rules(rule("p").is("sofa").pin(500, "lamp"));
    assertThat(shop.ids(Ask.of("sofa").query())).containsExactly("sofa", "lamp");
  }

  @Test
  void whatNoWordFindsIsPinnedAndCounted() {
    shop.rules(rule("p").is("qwxz").pin(0, "lamp"));
    Answer answer = shop.answer("qwxz");
    assertThat(SmallShop.ids(answer)).containsExactly("lamp");
    assertThat(answer.found().total()).isEqualTo(1);
  }

  @Test
  void theReasonSaysWhoPinned() {
    shop.rules(rule("p").is("kettle").pin(2, "lamp"));
    Fate fate = shop.cascade.why(Ask.of("kettle").query(), shop.shop.view(), "lamp");
    assertThat(fate.outcome()).isEqualTo(Outcome.ON_PAGE);
    assertThat(fate.rank()).isEqualTo(2);
    assertThat(fate.notes()).contains("The rule p pins it there.", "No recall found it.");
  }
}
