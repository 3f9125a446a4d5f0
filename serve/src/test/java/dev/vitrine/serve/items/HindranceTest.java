package dev.vitrine.serve.items;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.rule.Condition;
import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.rule.Rule.Period;
import dev.vitrine.kernel.shop.ItemState;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.serve.http.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HindranceTest {
  private static ItemState indexed(Map<String, List<String>> attributes) {
    return new ItemState(true, true, "en", attributes, List.of());
  }

  private static Rule hiding(String id, boolean on, List<Condition> conditions, Period... when) {
    var does =
        new Consequence(
            Optional.empty(),
            List.of(),
            Filter.ALL,
            List.of(),
            List.of(),
            List.of(),
            true,
            List.of("a"),
            "",
            "",
            "");
    return new Rule(id, "", on, List.of(), conditions, List.of(when), does);
  }

  private static List<String> notes(String item, ItemState state, Rule... rules) {
    Settings settings = Settings.DEFAULT.ruledBy(List.of(rules));
    return Hindrance.of("a", Json.read(item), state, settings, 100).stream()
        .map(one -> one.kind() + ": " + one.note())
        .toList();
  }

  @Test
  void nothingIsInTheWayOfAnItemThatIsSold() {
    assertThat(notes("{}", indexed(Map.of("price", List.of("1"), "available", List.of("true")))))
        .isEmpty();
  }

  @Test
  void whatAnItemLacksIsNamed() {
    assertThat(
            notes(
                "{}",
                indexed(Map.of("available", List.of("false"), "market", List.of("sg", "de")))))
        .hasSize(3)
        .anyMatch(note -> note.startsWith("no-price"))
        .anyMatch(note -> note.startsWith("no-stock"))
        .anyMatch(note -> note.contains("(de, sg)"));
    assertThat(notes("{}", ItemState.NONE)).singleElement().asString().startsWith("not-indexed");
    assertThat(notes("{\"kind\":\"live\",\"state\":\"ended\"}", indexed(Map.of())))
        .singleElement()
        .asString()
        .startsWith("ended");
    assertThat(notes("{\"kind\":\"creator\"}", ItemState.NONE))
        .singleElement()
        .asString()
        .startsWith("party: A creator");
  }

  @Test
  void rulesThatHideItAreNamedUnlessTheirTimeIsOver() {
    var words = new Condition("x", Condition.Anchoring.IS, false, "", List.of(), Filter.ALL);
    String video = "{\"kind\":\"video\"}";
    assertThat(
            notes(
                video,
                indexed(Map.of()),
                hiding("r1", true, List.of()),
                hiding("r2", true, List.of(words)),
                hiding("r3", false, List.of()),
                hiding("r4", true, List.of(), new Period(200, 300)),
                hiding("r5", true, List.of(), new Period(1, 2))))
        .containsExactly(
            "rule: The rule r1 hides it always.",
            "rule: The rule r2 hides it for some queries.",
            "rule: The rule r3 hides it, but is off.",
            "rule: The rule r4 hides it, but not at this time.");
  }
}
