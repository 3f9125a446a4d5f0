package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Doings;
import dev.vitrine.search.Golden;
import dev.vitrine.search.Recall;
import dev.vitrine.search.RecallContract;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.View;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedRecallTest extends RecallContract {
  private final Recall remembered = new RememberedRecall(Busy.ENOUGH);

  @Override
  protected Recall recall() {
    return remembered;
  }

  @Override
  protected String finding() {
    return "kettle";
  }

  @Override
  protected View view(SmallShop shop) {
    return Busy.view(shop);
  }

  @Override
  protected Ask asked(Ask ask) {
    return Busy.asked(ask);
  }

  @Test
  void itFindsWhatWasClickedForTheWordsMostFirst() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = Busy.view(shop);
      List<String> ids = Busy.ids(remembered, Ask.of(" KETTLE "), view);
      assertThat(ids).startsWith("kettle-red").contains("kettle-steel", "kettle-glass");
      assertThat(Busy.ids(remembered, Ask.of("teapot"), view)).isEmpty();
      assertThat(Busy.ids(remembered, Ask.of(""), view)).isEmpty();
    }
  }

  @Test
  void whatIsClickedAgainAndAgainNeedsNoneOfTheWords() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      var doings = new Doings(shop);
      doings.asks("settee").clicks(4, "sofa-grey").clicks(1, "band");
      doings.asks("couch").clicks(4, "sofa-grey").clicks(1, "band");
      View view = doings.view();
      assertThat(Busy.ids(remembered, Ask.of("couch"), view)).containsExactly("sofa-grey");
      assertThat(Busy.ids(remembered, Ask.of("settee"), view))
          .as("where no word is known, words decide what is found")
          .isEmpty();
      assertThat(Busy.ids(remembered, Ask.of("\"couch\""), view)).isEmpty();
      assertThat(Busy.ids(remembered, Ask.of("couch").in("title"), view)).isEmpty();
    }
  }

  @Test
  void aFilterTakesAwayAndTheCountsKnowTheRest() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      var doings = new Doings(shop).asks("couch").clicks(4, "sofa-grey").clicks(4, "couch-green");
      View view = doings.view();
      Ask green = Ask.of("couch").is("color", "green");
      Recalled recalled = Busy.recalled(remembered, green, view);
      assertThat(recalled.whole().size()).isEqualTo(2);
      assertThat(Busy.ids(remembered, green, view)).containsExactly("couch-green");

      Cascade cascade =
          TestCascade.of(List.of(new KeywordRecall(0, 1_000, 1_000), remembered), 200);
      Answer answer = cascade.answer(Busy.asked(Ask.of("couch").facets("color")).query(), view);
      assertThat(SmallShop.ids(answer)).containsExactly("couch-green", "sofa-grey");
      assertThat(answer.found().total()).isEqualTo(2);
      assertThat(answer.found().facets().getFirst().counts()).hasSize(2);
    }
  }

  @Test
  void whatCannotBeBoughtIsLeftOut() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      shop.put(
          List.of(
              SmallShop.product(
                  "gone", "Kettle", "\"price\":9", "\"currency\":\"EUR\"", "\"stock\":0")));
      View view = new Doings(shop).asks("kettle").clicks(9, "gone").view();
      assertThat(Busy.ids(remembered, Ask.of("kettle"), view)).isEmpty();
    }
  }

  @Test
  void whatTakesTooLongIsSkippedAndSaysSo() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      var hasty = new RememberedRecall(new Quota(20, Duration.ZERO));
      Recalled recalled = Busy.recalled(hasty, Ask.of("kettle"), Busy.view(shop));
      assertThat(recalled.rows().size()).isZero();
      assertThat(recalled.note()).isEqualTo("skipped: took longer than 0 ms");
    }
  }

  @Test
  void itsQuotaHolds() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = Busy.view(shop);
      var two = new RememberedRecall(new Quota(2, Duration.ofSeconds(9)));
      assertThat(Busy.recalled(two, Ask.of("kettle"), view).whole().size()).isEqualTo(2);
      var off = new RememberedRecall(new Quota(0, Duration.ofSeconds(9)));
      assertThat(Busy.ids(off, Ask.of("kettle"), view)).isEmpty();
    }
  }
}
