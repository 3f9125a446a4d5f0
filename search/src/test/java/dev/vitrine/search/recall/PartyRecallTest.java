package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Who;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Doings;
import dev.vitrine.search.Recall;
import dev.vitrine.search.RecallContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.View;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartyRecallTest extends RecallContract {
  private final Recall recall = PartyRecall.sellers(Busy.ENOUGH);

  @Override
  protected Recall recall() {
    return recall;
  }

  @Override
  protected String finding() {
    return "";
  }

  @Override
  protected List<String> catalogue() {
    return Stream.of("sam", "sam", "sam", "tom", "tom", "kim").map(new Numbered()::item).toList();
  }

  /// Items of sellers and creators with rising numbers.
  private static final class Numbered {
    private int count;

    String item(String party) {
      return SmallShop.product(
          "i" + count,
          "Kettle " + count++,
          "\"categories\":[\"Kettles\"]",
          "\"seller\":\"" + party + "\"",
          "\"creator\":\"by " + party + "\"",
          "\"price\":20");
    }
  }

  /// Somebody wanted everything, some of it more often; Anna turned to something of Sam.
  @Override
  protected View view(SmallShop shop) {
    var doings = new Doings(shop);
    for (int i = 0; i < 6; i++) {
      doings.by("c").clicks(i == 2 ? 3 : 1, "i" + i);
    }
    return doings.by("anna").clicks(1, "i0").view();
  }

  @Override
  protected Ask asked(Ask ask) {
    return Busy.asked(ask);
  }

  @Test
  void itFindsWhatIsWantedMostOfTheShoppersSellers() {
    try (var shop = SmallShop.of(catalogue())) {
      assertThat(Busy.ids(recall, Ask.of(""), view(shop))).containsExactly("i2", "i1");
    }
  }

  @Test
  void theSameOfCreators() {
    try (var shop = SmallShop.of(catalogue())) {
      Recall creators = PartyRecall.creators(Busy.ENOUGH);
      assertThat(Busy.ids(creators, Ask.of(""), view(shop))).containsExactly("i2", "i1");
    }
  }

  @Test
  void forWordsOnlyWhatFitsThemIsFound() {
    try (var shop = SmallShop.of(catalogue())) {
      assertThat(Busy.ids(recall, Ask.of("kettle"), view(shop))).containsExactly("i2", "i1");
      assertThat(Busy.ids(recall, Ask.of("kettle 1"), view(shop))).containsExactly("i1");
      assertThat(Busy.ids(recall, Ask.of("boots"), view(shop))).isEmpty();
    }
  }

  @Test
  void ofNobodyInParticularNothingIsFound() {
    try (var shop = SmallShop.of(catalogue())) {
      View view = new Doings(shop).by("c").clicks(1, "i1").view();
      assertThat(Busy.ids(recall, Ask.of("").by(new Who("anna", "", "")), view)).isEmpty();
    }
  }
}
