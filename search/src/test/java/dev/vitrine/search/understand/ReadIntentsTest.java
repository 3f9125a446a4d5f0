package dev.vitrine.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Ask;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.intent.Intended;
import dev.vitrine.search.intent.Intent;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadIntentsTest {
  private final ReadIntents step = new ReadIntents();

  private static SmallShop shop() {
    return SmallShop.of(
        SmallShop.product("k", "Steel kettle", "\"seller\":\"s1\",\"price\":10"),
        SmallShop.product("c", "Video camera small"),
        SmallShop.product("d", "How to train your dragon figure"),
        SmallShop.product("r", "Live resin plant"),
        "{\"id\":\"v\",\"kind\":\"video\",\"title\":\"Kettle boiling\",\"creator\":\"c1\"}",
        "{\"id\":\"l\",\"kind\":\"live\",\"title\":\"Kettle evening\",\"host\":\"c1\"}");
  }

  private Understood read(SmallShop shop, String text) {
    View view = shop.view();
    return step.understand(TestCascade.understood(Ask.of(text), view), view);
  }

  private static double of(Understood understood, Intent intent) {
    return understood.aim().intents().stream()
        .filter(i -> i.intent() == intent)
        .mapToDouble(Intended::probability)
        .findFirst()
        .orElse(0);
  }

  @Test
  void wordsThatTitlesSayTogetherNameAThing() {
    try (var shop = shop()) {
      assertThat(of(read(shop, "kettle video"), Intent.VIDEO)).isGreaterThan(0.5);
      assertThat(of(read(shop, "video camera"), Intent.VIDEO)).isLessThan(0.5);
      assertThat(of(read(shop, "how to train your dragon"), Intent.VIDEO)).isLessThan(0.5);
      assertThat(of(read(shop, "live resin"), Intent.LIVE)).isLessThan(0.5);
    }
  }

  @Test
  void aKindThatIsWantedIsBoostedAndItsWordNeedNotBeThere() {
    try (var shop = shop()) {
      Understood video = read(shop, "kettle video");
      assertThat(video.merchandised().lifts())
          .singleElement()
          .satisfies(lift -> assertThat(lift.why()).isEqualTo("video intent"));
      assertThat(video.terms().get(0).common()).isFalse();
      assertThat(video.terms().get(1).common()).isTrue();
    }
  }

  @Test
  void wordsTakenAsTypedAreAllNeededAndBoostNothing() {
    try (var shop = shop()) {
      View view = shop.view();
      Understood before = TestCascade.understood(Ask.of("kettle video").asTyped(), view);
      Understood after = step.understand(before, view);

      assertThat(of(after, Intent.VIDEO)).isGreaterThan(0.5);
      assertThat(after.terms()).isEqualTo(before.terms());
      assertThat(after.merchandised()).isEqualTo(before.merchandised());
    }
  }

  @Test
  void whatSaysNothingOfTheKindIsLeftAsItWas() {
    try (var shop = shop()) {
      for (String text : List.of("kettle", "steel kettle", "video camera", "where is my order")) {
        View view = shop.view();
        Understood before = TestCascade.understood(Ask.of(text), view);
        Understood after = step.understand(before, view);
        assertThat(after.terms()).as(text).isEqualTo(before.terms());
        assertThat(after.merchandised()).as(text).isEqualTo(before.merchandised());
        assertThat(after.query()).as(text).isEqualTo(before.query());
      }
    }
  }

  @Test
  void aPartyThatIsNamedIsKnownByItsName() {
    try (var shop = SmallShop.of(shopWithParties())) {
      Understood seller = read(shop, "nordwind kontor kettle");
      assertThat(of(seller, Intent.SHOP)).isGreaterThan(0.5);
      assertThat(seller.aim().intents())
          .anySatisfy(i ->
              assertThat(i.party()).hasValueSatisfying(p -> assertThat(p.id()).isEqualTo("s1")));
      assertThat(seller.merchandised().lifts()).hasSize(1);
      Understood creator = read(shop, "mia cooks");
      assertThat(of(creator, Intent.CREATOR)).isGreaterThan(0.5);
      assertThat(creator.merchandised().lifts().getFirst().strength())
          .isGreaterThan(seller.merchandised().lifts().getFirst().strength());
      assertThat(of(read(shop, "kettle"), Intent.SHOP)).isLessThan(0.5);
    }
  }

  private static List<String> shopWithParties() {
    return List.of(
        "{\"id\":\"s1\",\"kind\":\"seller\",\"name\":\"Nordwind Kontor\"}",
        "{\"id\":\"c1\",\"kind\":\"creator\",\"name\":\"Mia cooks\"}",
        SmallShop.product("k", "Steel kettle", "\"seller\":\"s1\",\"price\":10"),
        "{\"id\":\"v\",\"kind\":\"video\",\"title\":\"Kettle boiling\",\"creator\":\"c1\"}");
  }

  @Test
  void theTraceTellsWhatWasRead() {
    try (var shop = shop()) {
      assertThat(step.told(read(shop, "where is my order"))).startsWith("order (0.9");
    }
  }
}
