package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Ask;
import dev.vitrine.search.Doings;
import dev.vitrine.search.Golden;
import dev.vitrine.search.Recall;
import dev.vitrine.search.RecallContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreshRecallTest extends RecallContract {
  private final Recall fresh = new FreshRecall(Busy.ENOUGH);

  @Override
  protected Recall recall() {
    return fresh;
  }

  @Override
  protected String finding() {
    return "kettle";
  }

  /// The small catalogue, released a day ago.
  @Override
  protected List<String> catalogue() {
    return Golden.catalogue().stream()
        .map(line -> line.replaceFirst("\\}$", ",\"released\":\"2025-12-31\"}"))
        .toList();
  }

  @Override
  protected View view(SmallShop shop) {
    return Busy.view(shop);
  }

  @Override
  protected Ask asked(Ask ask) {
    return Busy.asked(ask);
  }

  private static String released(String id, String title, String day) {
    return SmallShop.product(
        id, title, "\"released\":\"" + day + "\"", "\"categories\":[\"Home > Boiling\"]");
  }

  private static SmallShop shop() {
    return SmallShop.of(
        released("old", "Old kettle", "2024-05-01"),
        released("week", "Blue kettle", "2025-12-25"),
        released("day", "Red kettle", "2025-12-31"),
        released("pan", "Pan", "2025-12-31"),
        SmallShop.product("never", "Green kettle"));
  }

  @Test
  void theNewestComeFirstAndTheOldAreNotFresh() {
    try (var shop = shop()) {
      View view = new Doings(shop).asks("kettle").clicks(1, "old").view();
      assertThat(Busy.ids(fresh, Ask.of(""), view))
          .containsExactlyInAnyOrder("pan", "day", "week")
          .endsWith("week");
    }
  }

  @Test
  void whatWasShownOftenIsNotFreshAnyMore() {
    try (var shop = shop()) {
      var doings = new Doings(shop).sees(200, "day", 1).sees(200, "pan", 1);
      assertThat(Busy.ids(fresh, Ask.of(""), doings.clicks(1, "old").view())).startsWith("week");
    }
  }

  @Test
  void forWordsOnlyWhatFitsThemIsFound() {
    try (var shop = shop()) {
      View view = new Doings(shop).asks("kettle").clicks(1, "old").view();
      assertThat(Busy.ids(fresh, Ask.of("kettle"), view)).containsExactly("day", "week");
    }
  }

  @Test
  void nothingBeforeAnythingWasDone() {
    try (var shop = shop()) {
      assertThat(Busy.ids(fresh, Ask.of(""), new Doings(shop).view())).isEmpty();
    }
  }

  @Test
  void itemsThatAreWrittenAnewAreFoundOnce() {
    try (var shop = shop()) {
      var doings = new Doings(shop).clicks(1, "old");
      View before = doings.view();
      assertThat(Busy.ids(fresh, Ask.of(""), before)).hasSize(3);
      shop.put(List.of(released("week", "Blue kettle, better", "2025-12-25")));
      View after = new Doings(shop).clicks(1, "old").view();
      assertThat(Busy.ids(fresh, Ask.of(""), after)).hasSize(3).endsWith("week");
    }
  }
}
