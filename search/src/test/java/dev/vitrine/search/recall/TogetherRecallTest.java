package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Ask;
import dev.vitrine.search.Doings;
import dev.vitrine.search.Golden;
import dev.vitrine.search.Recall;
import dev.vitrine.search.RecallContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.View;
import org.junit.jupiter.api.Test;

class TogetherRecallTest extends RecallContract {
  private final Recall together = new TogetherRecall(Busy.ENOUGH);

  @Override
  protected Recall recall() {
    return together;
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
  void itFindsWhatGoesTogetherWithTheLastItemsOnAnyVisit() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      Doings doings = Busy.doings(shop).after(900);
      assertThat(Busy.ids(together, Ask.of(""), doings.view()))
          .contains("hp-kids", "kettle-red", "phone", "pot-tea")
          .doesNotContain("shoe-run", "tee-red", "hp-xm4", "kettle-steel");
    }
  }

  @Test
  void forWordsOnlyWhatFitsThemIsFound() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = Busy.view(shop);
      assertThat(Busy.ids(together, Ask.of("red kettle"), view))
          .as("both hold both words")
          .containsExactlyInAnyOrder("kettle-red", "pot-tea");
    }
  }

  @Test
  void whatGoesWithEverythingCountsLess() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      var doings = new Doings(shop);
      for (int i = 0; i < 12; i++) {
        doings.by("c" + i).clicks(1, "band").clicks(1, i % 2 == 0 ? "router" : "torch");
      }
      for (int i = 0; i < 3; i++) {
        doings.by("d" + i).clicks(1, "sofa-grey").clicks(1, "fr-lampe");
        doings.by("e" + i).clicks(1, "sofa-grey").clicks(1, "band");
      }
      View view = doings.by("anna").clicks(1, "sofa-grey").view();
      assertThat(Busy.ids(together, Ask.of(""), view)).containsExactly("fr-lampe", "band");
    }
  }
}
