package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Fate.Outcome;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.firststage.LinearFirstStage;
import dev.vitrine.search.mix.PlainMix;
import dev.vitrine.search.recall.KeywordRecall;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// Every end an item can come to for a query has its outcome and says so in sentences.
@TestInstance(Lifecycle.PER_CLASS)
class WhyTest {
  private final SmallShop shop = SmallShop.of(Golden.catalogue());
  private final Cascade cascade = TestCascade.of(new KeywordRecall(0, 1_000, 1_000), 3);

  @AfterAll
  void close() {
    shop.close();
  }

  private Fate why(Ask ask, String id) {
    Fate fate = cascade.why(ask.query(), shop.view(), id);
    assertThat(fate.id()).isEqualTo(id);
    assertThat(fate.notes())
        .isNotEmpty()
        .allMatch(note -> note.endsWith(".") && Character.isUpperCase(note.charAt(0)));
    return fate;
  }

  @Test
  void onThePage() {
    for (Ask ask : List.of(Ask.of("kettle"), Ask.of("kettle").page(2, 2), Ask.of(""))) {
      for (Hit hit : shop.answer(cascade, ask.query()).hits()) {
        Fate fate = why(ask, hit.document().id());
        assertThat(fate.outcome()).isEqualTo(Outcome.ON_PAGE);
        assertThat(fate.rank()).isEqualTo(hit.rank());
        assertThat(fate.notes())
            .first()
            .isEqualTo("On the page, at rank " + (hit.rank() + 1) + ".");
        assertThat(fate.notes()).contains("Found by recall: keywords.");
      }
    }
  }

  @Test
  void theReasonsAreThoseOfTheScore() {
    Hit hit = shop.answer(cascade, Ask.of("kettle").query()).hits().get(1);
    Fate fate = why(Ask.of("kettle"), hit.document().id());
    double sum = fate.reasons().parts().stream().mapToDouble(p -> p.value() * p.weight()).sum();
    assertThat(sum).isCloseTo(hit.score(), within(1e-5));
    assertThat(fate.notes())
        .anyMatch(n -> n.matches("Holds the word \"kettle\", which scores [0-9.]+\\."))
        .anyMatch(n -> n.startsWith("The item one rank above scored "));
  }

  @Test
  void rankedBelow() {
    Ask ask = Ask.of("kettle").page(0, 2);
    List<String> all = SmallShop.ids(shop.answer(cascade, Ask.of("kettle").page(0, 50).query()));
    Fate fate = why(ask, all.get(2));
    assertThat(fate.outcome()).isEqualTo(Outcome.RANKED_BELOW);
    assertThat(fate.rank()).isEqualTo(2);
    assertThat(fate.notes()).first().isEqualTo("Ranked 3; the page shows ranks 1 to 2.");
    assertThat(why(Ask.of("kettle").page(0, 0), all.getFirst()).notes())
        .contains("Ranked 1; the page shows nothing.");
  }

  @Test
  void rankedBeforeThePage() {
    String first = SmallShop.ids(shop.answer(cascade, Ask.of("kettle").query())).getFirst();
    Fate fate = why(Ask.of("kettle").page(2, 2), first);
    assertThat(fate.outcome()).isEqualTo(Outcome.RANKED_BELOW);
    assertThat(fate.rank()).isZero();
  }

  @Test
  void rankedBehindWhatTheFirstStageLookedAt() {
    List<String> all = SmallShop.ids(shop.answer(cascade, Ask.of("kettle").page(0, 50).query()));
    Fate fate = why(Ask.of("kettle").page(0, 1), "pot-tea");
    assertThat(fate.outcome()).isEqualTo(Outcome.RANKED_BELOW);
    assertThat(fate.rank()).isEqualTo(all.indexOf("pot-tea")).isGreaterThan(3);
    assertThat(fate.notes())
        .contains("It stands as it was recalled, behind the 3 items that are ranked.");
  }

  @Test
  void deeperThanAnyPage() {
    List<String> ids = IntStream.range(0, Query.DEPTH_LIMIT + 10).mapToObj(i -> "k" + i).toList();
    try (SmallShop large =
        SmallShop.of(ids.stream().map(id -> SmallShop.product(id, "Kettle")).toList())) {
      Query query = Ask.of("kettle").query();
      Query all = query.sized(Query.DEPTH_LIMIT);
      List<String> shown = SmallShop.ids(large.answer(cascade, all));
      Fate last = cascade.why(query, large.view(), shown.getLast());
      assertThat(last.outcome()).isEqualTo(Outcome.RANKED_BELOW);
      assertThat(last.rank()).isEqualTo(Query.DEPTH_LIMIT - 1);
      var left = new HashSet<>(ids);
      shown.forEach(left::remove);
      assertThat(left)
          .hasSize(10)
          .allSatisfy(id -> {
            Fate fate = cascade.why(query, large.view(), id);
            assertThat(fate.outcome()).isEqualTo(Outcome.CUT_BY_FIRST_STAGE);
            assertThat(fate.rank()).isEqualTo(-1);
            assertThat(fate.notes())
                .first()
                .isIn(
                    "It stands behind more items than pages can be asked for.",
                    "It holds every word needed, but the 10003 items that went on stand before it.");
          });
    }
  }

  @Test
  void leftOutAsItHardlyFits() {
    Cascade strict = strict("kettle-steel");
    Query query = Ask.of("kettle").page(0, 50).explained().query();
    List<String> ids = SmallShop.ids(shop.answer(strict, query));
    assertThat(ids).contains("kettle-steel").doesNotContain("kettle-glass");
    assertThat(shop.answer(strict, query).found().total()).isEqualTo(ids.size());
    Fate fate = strict.why(query, shop.view(), "kettle-glass");
    assertThat(fate.outcome()).isEqualTo(Outcome.UNFIT);
    assertThat(fate.notes())
        .first()
        .isEqualTo("It hardly fits what was asked, and other items do.");
    assertThat(shop.answer(strict, query).trace().lines())
        .anyMatch(line -> line.step().equals("unfit") && line.out() == ids.size());
    assertThat(SmallShop.ids(shop.answer(strict("none"), query))).contains("kettle-glass");
  }

  private static Cascade strict(String id) {
    return Cascade.understand(TestCascade.understanding())
        .recall(List.of(new KeywordRecall(0, 1_000, 1_000)))
        .firstStage(new LinearFirstStage(List.of(), Map.of()), 50)
        .finalStage(new Strict(id), 50)
        .mix(new PlainMix());
  }

  /// Holds that one item alone fits.
  private record Strict(String id) implements Ranker {
    @Override
    public String name() {
      return "strict";
    }

    @Override
    public Candidates rank(Understood understood, View view, Candidates candidates, int keep) {
      for (int row = 0; row < candidates.size(); row++) {
        boolean fits = view.items().id(candidates.slot(row)).equals(id);
        candidates.tier(row, fits ? 0 : Candidates.UNFIT);
      }
      return candidates;
    }

    @Override
    public Reasons explain(
        Understood understood, View view, Candidates candidates, int keep, int row) {
      return Reasons.NONE;
    }
  }

  @Test
  void notRecalled() {
    Fate fate = why(Ask.of("red kettle"), "kettle-glass");
    assertThat(fate.outcome()).isEqualTo(Outcome.NOT_RECALLED);
    assertThat(fate.notes())
        .contains("Does not hold the word \"red\".")
        .anyMatch(n -> n.startsWith("Holds the word \"kettle\""));
    assertThat(why(Ask.of("qwxz"), "kettle-glass").notes())
        .contains("No item holds the word \"qwxz\"; it is left out.");
  }

  @Test
  void notRecalledForWantOfAPhrase() {
    Fate fate = why(Ask.of("\"kettle glass\""), "kettle-glass");
    assertThat(fate.outcome()).isEqualTo(Outcome.NOT_RECALLED);
    assertThat(fate.notes()).contains("Does not hold the phrase \"kettle glass\".");
  }

  @Test
  void notRecalledForThePlacesAsked() {
    Fate fate = why(Ask.of("kettle").in("brand", "model"), "kettle-glass");
    assertThat(fate.outcome()).isEqualTo(Outcome.NOT_RECALLED);
    assertThat(fate.notes()).contains("Words count only in: brand, model.");
  }

  @Test
  void filteredOut() {
    Fate fate = why(Ask.of("kettle").is("color", "red"), "kettle-glass");
    assertThat(fate.outcome()).isEqualTo(Outcome.FILTERED_OUT);
    assertThat(fate.notes()).first().asString().startsWith("It fails ").contains("clear");
  }

  @Test
  void unknown() {
    assertThat(why(Ask.of("kettle"), "nobody").outcome()).isEqualTo(Outcome.UNKNOWN_ITEM);
    assertThat(why(Ask.of("kettle"), "nobody").notes())
        .containsExactly("No item in the catalogue has this id.");
  }

  @Test
  void recordedButNotSearchableYet() {
    View view = shop.view();
    var other =
        new View(
            view.postings(),
            view.columns(),
            view.items(),
            view.settings(),
            id -> java.util.Optional.of(new dev.vitrine.kernel.shop.Document(id, "{}")));
    Fate fate = cascade.why(Ask.of("kettle").query(), other, "tomorrow");
    assertThat(fate.outcome()).isEqualTo(Outcome.UNKNOWN_ITEM);
    assertThat(fate.notes()).containsExactly("The item is recorded but not searchable yet.");
  }

  @Test
  void underAnOrderThereAreNoScoresToTell() {
    Fate fate = why(Ask.of("kettle").order("price", false), "kettle-red");
    assertThat(fate.outcome()).isEqualTo(Outcome.ON_PAGE);
    assertThat(fate.reasons().parts()).containsExactly(new Reasons.Part("asc(price)", 29.9, 0));
    assertThat(fate.notes()).noneMatch(n -> n.startsWith("The item one rank above"));
  }
}
