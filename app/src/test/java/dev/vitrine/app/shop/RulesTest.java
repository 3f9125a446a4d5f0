package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.puts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rule.Condition;
import dev.vitrine.kernel.rule.Condition.Anchoring;
import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Consequence.Boost;
import dev.vitrine.kernel.rule.Consequence.Edit;
import dev.vitrine.kernel.rule.Consequence.FacetFilter;
import dev.vitrine.kernel.rule.Consequence.Pin;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.rule.Rule.Period;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Revision;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.search.rules.Finding;
import dev.vitrine.search.rules.RuleReport;
import dev.vitrine.serve.keys.Caller;
import dev.vitrine.serve.keys.Holder;
import dev.vitrine.serve.keys.Right;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rules of a real shop: live at once, kept, counted, previewed and checked.
class RulesTest {
  private static final long NOW = 1_800_000_000L;

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      shop.open("products")
          .write(
              puts(
                  "{'objectID':'a','title':'Desk lamp','brand':'Alto','price':1}",
                  "{'objectID':'b','title':'Floor lamp','brand':'Brio','price':2}",
                  "{'objectID':'c','title':'Sofa','brand':'Alto','price':3}"));
    }
  }

  private static Rule rule(String id, String pattern, Consequence does, Period... validity) {
    var condition = new Condition(pattern, Anchoring.CONTAINS, true, "", List.of("de"), Filter.ALL);
    var plain = new Condition(pattern, Anchoring.CONTAINS, false, "", List.of(), Filter.ALL);
    return new Rule(
        id, "d", true, List.of("t"), List.of(condition, plain), List.of(validity), does);
  }

  private static Consequence pinning(String id, int place) {
    Consequence none = Consequence.NONE;
    return new Consequence(
        Optional.empty(),
        List.of(new Edit("x", "y"), new Edit("z", "")),
        none.filter(),
        List.of(new FacetFilter("brand", true, false, 0.4)),
        List.of(
            new Boost(
                new Filter.And(
                    List.of(
                        new Filter.Not(new Filter.Between("price", 1, Double.POSITIVE_INFINITY)),
                        new Filter.Or(List.of()),
                        new Filter.Has("brand"))),
                -0.25)),
        List.of(new Pin(List.of(id), place)),
        false,
        List.of("gone"),
        "/de",
        "{\"a\":1}",
        "[2]");
  }

  private static void put(Catalogue catalogue, Rule... rules) {
    catalogue.change(old -> {
      var all = new ArrayList<>(old.rules());
      all.addAll(List.of(rules));
      return old.ruledBy(all);
    });
  }

  @Test
  void aRuleIsLiveAtOnceAndThereAtTheNextOpening() {
    Rule rule = rule("r", "lamp", pinning("c", 0), new Period(5, Long.MAX_VALUE));
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      assertThat(Asked.words(catalogue, "lamp")).containsExactlyInAnyOrder("a", "b");
      put(catalogue, rule);
      assertThat(Asked.words(catalogue, "lamp")).startsWith("c").hasSize(3);
    }
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      assertThat(catalogue.settings().rules()).containsExactly(rule);
      assertThat(Asked.words(catalogue, "lamp")).startsWith("c").hasSize(3);
    }
  }

  @Test
  void applicationsAreCountedAndPreviewsAreNot() {
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      put(catalogue, rule("r", "lamp", pinning("c", 0)));
      var draft = List.of(rule("draft", "lamp", pinning("c", 1)));
      assertThat(catalogue.preview(Query.of("lamp", 5), draft).hits().get(1).document().id())
          .isEqualTo("c");
      assertThat(catalogue.ruleUses()).isEmpty();
      for (int i = 0; i < 3; i++) {
        catalogue.answer(Query.of("lamp", 5));
      }
      catalogue.answer(Query.of("lamp", 0));
      catalogue.answer(Query.of("sofa", 5));
      assertThat(catalogue.ruleUses().get("r").total()).isEqualTo(3);
      assertThat(catalogue.ruleUses().get("r").lately()).isEqualTo(3);
      catalogue.change(old -> old.ruledBy(List.of()));
      assertThat(catalogue.ruleUses()).isEmpty();
    }
  }

  @Test
  void whatWasDoneOutlivesTheProgramAndIsTakenBack() {
    Rule rule = rule("r", "lamp", pinning("c", 0));
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      put(catalogue, rule);
      catalogue.change(old -> old);
      Rule other = rule("r", "sofa", pinning("c", 0));
      catalogue.change(old -> old.ruledBy(List.of(other)));
    }
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      assertThat(catalogue.history()).extracting(Revision::number).containsExactly(2L, 1L);
      assertThat(catalogue.history().getFirst().before().rules()).containsExactly(rule);
      catalogue.change(catalogue.history().getFirst()::undone);
      assertThat(catalogue.settings().rules()).containsExactly(rule);
      assertThat(catalogue.history()).extracting(Revision::number).containsExactly(3L, 2L, 1L);
      shop.drop("products");
      assertThat(shop.open("products").history()).isEmpty();
      assertThat(shop.record().readAll("history/")).isEmpty();
    }
  }

  @Test
  void synonymsAreTriedWithoutBeingWritten() {
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      var couch = new Settings.Synonyms("s", "", List.of("couch", "sofa"));
      Settings tried = catalogue.settings().synonymous(List.of(couch));
      assertThat(catalogue.preview(Query.of("couch", 5), tried).hits()).hasSize(1);
      assertThat(catalogue.answer(Query.of("couch", 5)).hits()).isEmpty();
      assertThat(catalogue.history()).isEmpty();
    }
  }

  @Test
  void theReportNamesWhatRulesCannotDo() {
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      put(
          catalogue,
          rule("missing", "lamp", pinning("nowhere", 0)),
          rule("place-a", "sofa", pinning("a", 0)),
          rule("place-b", "grey sofa", pinning("b", 0)),
          rule("over", "lamp", pinning("a", 0), new Period(1, 2)),
          rule("idle", "lamp", Consequence.NONE),
          rule("never", "{facet:nothing}", pinning("a", 0)));
      RuleReport.Findings found = RuleReport.of(catalogue, 0, NOW, true, Duration.ofSeconds(20));
      assertThat(found.looked()).isEqualTo(6);
      assertThat(of(found, "missing")).contains("CONFLICT Cannot pin nowhere: no such item.");
      assertThat(of(found, "place-b")).noneMatch(note -> note.contains("another pin"));
      assertThat(of(found, "over")).containsExactly("OVER Every period it was made for is over.");
      assertThat(of(found, "idle")).contains("NO_EFFECT It does nothing.");
      assertThat(of(found, "never")).anyMatch(note -> note.startsWith("NEVER_HOLDS"));
      assertThat(of(found, "place-a"))
          .contains("UNUSED It was not applied since the program started.");
    }
  }

  @Test
  void twoPinsAtOnePlaceAreAConflictOfTheLaterOne() {
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      put(
          catalogue,
          rule("first", "sofa", pinning("a", 0)),
          rule("second", "sofa", pinning("b", 0)));
      var found = RuleReport.of(catalogue, 0, NOW, false, Duration.ofSeconds(20));
      assertThat(of(found, "first")).noneMatch(note -> note.contains("another pin"));
      assertThat(of(found, "second")).contains("CONFLICT Cannot pin b at 1: another pin is there.");
    }
  }

  private static List<String> of(RuleReport.Findings found, String rule) {
    return found.all().stream()
        .filter(f -> f.rule().equals(rule))
        .map((Finding f) -> f.kind() + " " + f.note())
        .distinct()
        .toList();
  }

  @Test
  void historySaysWhoAndWhen() {
    InstantSource clock = () -> Instant.ofEpochSecond(NOW);
    var anna = new Holder("anna", Right.MERCHANDISE, List.of(), 0, 0);
    Settings ruled = Settings.DEFAULT.ruledBy(List.of(rule("r", "lamp", pinning("a", 0))));
    try (var shop = OpenShop.open(folder, Asked.soon(), clock)) {
      Catalogue catalogue = shop.open("products");
      Caller.of(anna, () -> catalogue.settings(ruled));
      catalogue.settings(Settings.DEFAULT);
      assertThat(catalogue.history()).extracting(Revision::by).containsExactly("", "anna");
      assertThat(catalogue.history()).extracting(Revision::at).containsOnly(NOW * 1_000);
      var old = shop.record().readAll("history/").entrySet().iterator().next();
      shop.record().write(old.getKey(), old.getValue().replaceAll("\nanna$", ""));
    }
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      assertThat(shop.open("products").history())
          .as("one as earlier versions wrote it")
          .extracting(Revision::by)
          .containsExactly("", "");
    }
  }
}
