package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Who;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Doings;
import dev.vitrine.search.Golden;
import dev.vitrine.search.Recall;
import dev.vitrine.search.RecallContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.View;
import org.junit.jupiter.api.Test;

class InterestRecallTest extends RecallContract {
  private final Recall recall = new InterestRecall(Busy.ENOUGH);

  @Override
  protected Recall recall() {
    return recall;
  }

  @Override
  protected String finding() {
    return "";
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
  void whoBrowsesFindsWhatOthersWantOfTheirCategoriesAndBrands() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      assertThat(Busy.ids(recall, Ask.of(""), Busy.view(shop)))
          .contains("kettle-red", "kettle-glass", "hp-kids")
          .doesNotContain("shoe-run", "tee-red", "phone", "pot-tea");
    }
  }

  @Test
  void whatMeetsMoreInterestsComesFirst() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      var doings = new Doings(shop);
      doings.by("x").clicks(1, "kettle-red").clicks(1, "kettle-glass");
      View view = doings.by("anna").clicks(1, "kettle-steel").view();
      assertThat(Busy.ids(recall, Ask.of(""), view).indexOf("kettle-red"))
          .as("it has the brand, too")
          .isLessThan(Busy.ids(recall, Ask.of(""), view).indexOf("kettle-glass"));
    }
  }

  @Test
  void forWordsOnlyWhatFitsThemIsFound() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      assertThat(Busy.ids(recall, Ask.of("red kettle"), Busy.view(shop)))
          .contains("kettle-red")
          .doesNotContain("hp-kids", "kettle-glass");
    }
  }

  @Test
  void whoDidNothingOrWantsAPageForAnybodyFindsNothing() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = Busy.view(shop);
      var stranger = Ask.of("").by(new Who("stranger", "", ""));
      assertThat(found(stranger, view)).isZero();
      Ask anna = Busy.asked(Ask.of(""));
      assertThat(found(anna, view)).isPositive();
      var anybody = new Ask(anna.query().on(anna.query().occasion().impersonal()));
      assertThat(found(anybody, view)).isZero();
    }
  }

  private int found(Ask ask, View view) {
    return recall
        .recall(TestCascade.understood(ask, view), view, 100, System.nanoTime() + LATER)
        .rows()
        .size();
  }
}
