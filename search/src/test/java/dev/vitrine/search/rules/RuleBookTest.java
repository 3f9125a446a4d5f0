package dev.vitrine.search.rules;

import static dev.vitrine.search.rules.Make.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Token;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import dev.vitrine.search.Ask;
import dev.vitrine.search.SmallShop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which rules hold for a query.
class RuleBookTest {
  private static List<String> holding(Query query, Make... rules) {
    var made = new ArrayList<Rule>();
    for (Make one : rules) {
      made.add(one.rule());
    }
    return matching(query, made).stream().map(f -> f.rule().id()).toList();
  }

  private static List<Fired> matching(Query query, List<Rule> rules) {
    var sofa = new Synonyms("s", "", List.of("sofa", "couch", "love seat"));
    var settings =
        new Settings(List.of(), List.of(), List.of(), List.of(sofa), Map.of(), Map.of(), rules);
    List<Token> tokens = SmallShop.WORDS.of(query.text(), Language.EN);
    var values = Map.of("brand", List.of("sony", "le creuset"), "color", List.of("red"));
    var situation =
        new Situation(
            query,
            tokens,
            RuledShop.NOW,
            (attribute, value) ->
                values.getOrDefault(attribute, List.of()).stream()
                    .anyMatch(v -> v.equalsIgnoreCase(value)));
    return RuleBook.of(settings, SmallShop.WORDS).matching(situation);
  }

  private static Query words(String text) {
    return Ask.of(text).query();
  }

  @ParameterizedTest
  @CsvSource({
    "red kettle, is starts ends contains",
    "RÉD  Kettle!, is starts ends contains",
    "red kettle cheap, starts contains",
    "cheap red kettle, ends contains",
    "a red kettle now, contains",
    "kettle red, ''",
    "red tea kettle, ''",
    "redkettles, ''"
  })
  void wordsStandWhereThePatternSays(String text, String expected) {
    assertThat(
            holding(
                words(text),
                rule("is").is("red kettle"),
                rule("starts").starts("Red Kettle"),
                rule("ends").ends("red kettle"),
                rule("contains").contains("red kettle")))
        .containsExactlyElementsOf(
            expected.isEmpty() ? List.of() : List.of(expected.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({
    "kettle, true",
    "kettles, true",
    "ketle, true",
    "kettel, true",
    "kettlee, true",
    "settle, true",
    "kttl, false",
    "metals, false"
  })
  void alternativesAreFormsAndSlips(String text, boolean holds) {
    assertThat(holding(words(text), rule("a").like("kettle")))
        .isEqualTo(holds ? List.of("a") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"grey couch, true", "grey love seat, true", "grey sofa, true", "grey seat, false"})
  void alternativesAreSynonyms(String text, boolean holds) {
    assertThat(holding(words(text), rule("a").like("grey sofa")))
        .isEqualTo(holds ? List.of("a") : List.of());
    assertThat(holding(words("grey couch"), rule("plain").contains("grey sofa"))).isEmpty();
  }

  @Test
  void aFacetStandsForAnyOfItsValues() {
    Make pattern = rule("f").contains("cheap {facet:brand} pot");
    assertThat(holding(words("a cheap Le Creuset pot"), pattern)).containsExactly("f");
    assertThat(holding(words("cheap blue pot"), pattern)).isEmpty();
    List<Fired> fired =
        matching(
            words("red sony radio"),
            List.of(rule("two").contains("{facet:color} {facet:brand}").rule()));
    assertThat(fired).hasSize(1);
    assertThat(fired.getFirst().facets().get("brand"))
        .containsExactly(new Fired.Span(1, 2, "sony"));
    assertThat(fired.getFirst().facets().get("color")).containsExactly(new Fired.Span(0, 1, "red"));
  }

  @Test
  void contextMarketFilterAndTimeMustFit() {
    Filter sony = new Filter.Is("brand", "Sony");
    Make[] rules = {
      rule("context").in("mobile"),
      rule("market").in("", "DE", "AT"),
      rule("filter").under(sony),
      rule("now").from(RuledShop.NOW, RuledShop.NOW + 1),
      rule("over").from(0, RuledShop.NOW),
      rule("off").off(),
      rule("nothing").is("")
    };
    assertThat(holding(words(""), rules)).containsExactly("nothing", "now");
    assertThat(holding(words("x").on(new Occasion(true, List.of("mobile"), 0)), rules))
        .containsExactly("context", "now");
    assertThat(holding(Ask.of("x").market("at").query(), rules)).containsExactly("market", "now");
    assertThat(holding(Ask.of("x").is("brand", "sony").query(), rules))
        .containsExactly("filter", "now");
    Filter any = new Filter.Or(List.of(sony, new Filter.Is("brand", "Bose")));
    assertThat(holding(Ask.of("x").filter(any).query(), rules)).containsExactly("now");
  }

  @Test
  void theMostSpecificComesFirst() {
    assertThat(
            holding(
                words("red kettle"),
                rule("z").contains("kettle"),
                rule("a").contains("kettle"),
                rule("always"),
                rule("both").contains("red kettle"),
                rule("end").ends("kettle"),
                rule("whole").is("red kettle"),
                rule("begin").starts("red")))
        .containsExactly("whole", "begin", "end", "both", "a", "z", "always");
  }

  @Test
  void aPatternWithoutLettersNeverHolds() {
    assertThat(holding(words("kettle"), rule("odd").contains("!?"))).isEmpty();
  }

  @Test
  void fewOfManyRulesAreLookedAt() {
    var rules = new ArrayList<Rule>();
    for (int i = 0; i < 10_000; i++) {
      String pattern = "shoes model " + Integer.toString(i, 26).replaceAll("[0-9]", "z") + "q" + i;
      rules.add(
          (i % 2 == 0 ? rule("r" + i).contains(pattern) : rule("r" + i).like(pattern)).rule());
    }
    var settings = Settings.DEFAULT.ruledBy(rules);
    Query query = words("red shoes model zqq 77");
    List<Token> tokens = SmallShop.WORDS.of(query.text(), Language.EN);
    var situation = new Situation(query, tokens, RuledShop.NOW, (a, v) -> false);
    assertThat(RuleBook.of(settings, SmallShop.WORDS).looked(situation)).hasSizeLessThan(10);
  }
}
