package dev.vitrine.search.recall;

import static dev.vitrine.search.SmallShop.product;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.Term;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.TestShelves;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.firststage.LinearFirstStage;
import dev.vitrine.search.mix.PlainMix;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class AkinTest {
  private static final int ENOUGH = 10;

  private final SmallShop shop =
      SmallShop.of(
          product("kettle", "Travel kettle", in("Home > Kettles")),
          product("mislaid", "Travel kettle, red", in("Shoes > Sandals")),
          product("pan", "Travel pan", in("Home > Pans")),
          product("boot", "Travel boot", in("Shoes > Boots")),
          product("toy", "Travel toy", in("Toys")),
          product("bare", "Travel bag"),
          product("lamp", "Lamp"),
          product("table", "Table"),
          product("chair", "Chair"),
          product("shelf", "Shelf"),
          product("clock", "Clock"),
          product("vase", "Vase"),
          product("steel", "Steel wool"));

  @AfterAll
  void close() {
    shop.close();
  }

  private static String in(String category) {
    return "\"categories\":[\"" + category + "\"]";
  }

  /// Knows where the words of a query stand.
  private static final class Aiming implements Understanding {
    @Override
    public String name() {
      return "aiming";
    }

    @Override
    public Understood understand(Understood before, View view) {
      List<String> stems = before.terms().stream().map(Term::stem).toList();
      return before.aiming(before.aim().at(TestShelves.model().of(stems)));
    }
  }

  private static Cascade cascade(double kind) {
    var steps = new ArrayList<>(TestCascade.understanding());
    steps.add(new Aiming());
    var words = new KeywordRecall(new Relaxation(ENOUGH, 100, 0, kind), 1_000);
    var vectors = new VectorRecall(8, 0.3, Duration.ofSeconds(1), kind);
    return Cascade.understand(steps)
        .recall(List.of(words, vectors))
        .firstStage(new LinearFirstStage(Features.cheap(), TestCascade.WEIGHTS), 100)
        .mix(new PlainMix());
  }

  private Answer ask(String text, double kind) {
    return shop.answer(cascade(kind), Ask.of(text).query());
  }

  private List<String> found(String text, double kind) {
    return SmallShop.ids(ask(text, kind));
  }

  @Test
  void whatLacksWordsIsOfTheKindThatIsAskedFor() {
    assertThat(found("travel kettle", 0)).contains("boot", "pan", "kettle");
    assertThat(found("travel kettle", 0.1)).contains("kettle", "pan").doesNotContain("boot");
  }

  @Test
  void whatHoldsEveryWordIsFoundWhereverItStands() {
    assertThat(found("travel kettle", 0.1)).contains("mislaid");
    assertThat(found("travel kettle", 0.6)).contains("kettle", "mislaid").doesNotContain("pan");
  }

  @Test
  void nothingIsSaidAgainstWhatStandsNowhereKnown() {
    assertThat(found("travel kettle", 0.6)).contains("toy", "bare");
  }

  @Test
  void whatHoldsEveryWordKnowsBetterWhereItStands() {
    try (var other =
        SmallShop.of(
            product("pump", "Kettle pump", in("Shoes > Boots")),
            product("boot", "Boot with a pump", in("Shoes > Sandals")),
            product("pan", "Pump for a pan", in("Home > Pans")),
            product("lamp", "Lamp"),
            product("table", "Table"),
            product("chair", "Chair"))) {
      Query query = Ask.of("kettle pump").query();
      assertThat(SmallShop.ids(other.answer(cascade(0), query))).contains("pump", "boot", "pan");
      assertThat(SmallShop.ids(other.answer(cascade(0.1), query)))
          .contains("pump", "boot")
          .doesNotContain("pan");
    }
  }

  @Test
  void whatIsNearInMeaningAloneIsOfThatKindToo() {
    try (var other =
        SmallShop.of(
            product("kettle", "Kettle", in("Home > Kettles")),
            product("samovar", "Samovar", in("Home > Kettles")),
            product("boot", "Samovar", in("Shoes > Boots")),
            product("bare", "Samovar"))) {
      Query query = Ask.of("kettle").query();
      assertThat(SmallShop.ids(other.answer(cascade(0), query)))
          .containsExactlyInAnyOrder("kettle", "samovar", "boot", "bare");
      assertThat(SmallShop.ids(other.answer(cascade(0.1), query)))
          .containsExactlyInAnyOrder("kettle", "samovar", "bare");
    }
  }

  @Test
  void whereNoKindIsClearAnyIsTaken() {
    assertThat(found("travel steel", 1)).hasSize(7);
  }

  @Test
  void theTraceSaysHowManyWereLeftOut() {
    Answer answer = ask("travel kettle", 0.1);
    assertThat(note(answer)).endsWith("without 1 of another kind");
    assertThat(answer.notices()).extracting(Notice::from).contains("travel");
    assertThat(answer.found().total()).isEqualTo(5);
    assertThat(note(ask("travel kettle", 0))).doesNotContain("another kind");
  }

  @Test
  void whyAnItemIsNotThereSaysWhereTheQueryMeans() {
    Query query = Ask.of("travel kettle").query();
    Fate boot = cascade(0.1).why(query, shop.view(), "boot");
    assertThat(boot.outcome()).isEqualTo(Fate.Outcome.NOT_RECALLED);
    assertThat(boot.notes()).anyMatch(note -> note.contains("Home > Kettles"));
    Fate lamp = cascade(0.1).why(query, shop.view(), "lamp");
    assertThat(lamp.notes()).noneMatch(note -> note.contains("Home > Kettles"));
  }

  private static String note(Answer answer) {
    return answer.trace().lines().stream()
        .filter(line -> line.step().equals("keywords"))
        .map(Trace.Line::note)
        .findFirst()
        .orElse("");
  }
}
