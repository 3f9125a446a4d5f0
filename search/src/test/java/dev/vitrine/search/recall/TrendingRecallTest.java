package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Ask;
import dev.vitrine.search.Doings;
import dev.vitrine.search.Golden;
import dev.vitrine.search.Recall;
import dev.vitrine.search.RecallContract;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.TestShelves;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.category.Likely;
import dev.vitrine.search.category.Prediction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendingRecallTest extends RecallContract {
  private final Recall trending = new TrendingRecall(Busy.ENOUGH);

  @Override
  protected Recall recall() {
    return trending;
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
  void whoBrowsesFindsWhatIsTurnedToTheseDays() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      List<String> ids = Busy.ids(trending, Ask.of(""), Busy.view(shop));
      assertThat(ids.subList(0, 2)).containsExactlyInAnyOrder("shoe-run", "tee-red");
      assertThat(ids).contains("kettle-steel");
    }
  }

  @Test
  void whatIsNewOnTheWayUpComesBeforeWhatAlwaysIs() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      var doings = new Doings(shop);
      for (int day = 0; day < 60; day++) {
        doings.clicks(10, "router").after(24);
      }
      View view = doings.clicks(10, "torch").clicks(2, "router").view();
      assertThat(Busy.ids(trending, Ask.of(""), view)).containsExactly("torch", "router");
    }
  }

  @Test
  void whereAHigherCategoryIsPredictedThoseBelowItAreLookedInto() {
    int shelves = 6;
    var items = new ArrayList<String>();
    for (int k = 0; k < shelves; k++) {
      String place = "\"categories\":[\"Home > Shelf " + k + "\"]";
      items.add(SmallShop.product("mug" + k, "Enamel mug", place));
    }
    try (var shop = SmallShop.of(items)) {
      var doings = new Doings(shop);
      for (int day = 0; day < 3; day++) {
        doings.by("s" + day).clicks(2, "mug5").clicks(1, "mug2").after(1);
      }
      View view = doings.view();
      Understood plain = TestCascade.understood(Ask.of("enamel"), view);
      List<String> stems = plain.terms().stream().map(t -> t.stem()).toList();
      Prediction home = TestShelves.wide(shelves).of(stems);
      assertThat(home.answer()).extracting(Likely::value).containsExactly("Home");
      Recalled found =
          trending.recall(
              plain.aiming(plain.aim().at(home)), view, 10, System.nanoTime() + Long.MAX_VALUE / 2);
      assertThat(found.rows().size()).isEqualTo(2);
      assertThat(view.items().id(found.rows().slot(0))).isEqualTo("mug5");
      assertThat(trending.recall(plain, view, 10, Long.MAX_VALUE).rows().size())
          .as("without a category nothing is looked into")
          .isZero();
    }
  }

  @Test
  void forWordsOnlyWhatFitsThemInTheirCategoriesIsFound() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = Busy.view(shop);
      assertThat(Busy.ids(trending, Ask.of("kettle"), view))
          .contains("kettle-steel", "kettle-red", "kettle-glass")
          .doesNotContain("shoe-run", "pot-tea", "hp-xm4");
      assertThat(Busy.ids(trending, Ask.of("sofa"), view)).isEmpty();
    }
  }
}
