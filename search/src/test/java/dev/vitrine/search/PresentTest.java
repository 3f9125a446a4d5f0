package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Filter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresentTest {
  private static List<String> found(SmallShop shop, Ask ask) {
    return SmallShop.ids(TestCascade.of().answer(ask.query(), shop.view()));
  }

  @Test
  void aLiveThatHasEndedIsNeverShown() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      assertThat(found(shop, Ask.of("kettle"))).contains("later", "k1").doesNotContain("over");
      assertThat(found(shop, Ask.of(""))).contains("on").doesNotContain("over");
      Ask wanted = Ask.of("").filter(new Filter.Is("live.state", "ended"));
      assertThat(found(shop, wanted)).isEmpty();
    }
  }

  @Test
  void itIsGoneAsSoonAsItEndsAndBackWithTheNextOne() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      shop.put(List.of(Reels.live("later", "Kettle evening", "ended", "")));
      assertThat(found(shop, Ask.of("kettle"))).doesNotContain("later");
      shop.put(List.of(Reels.live("later", "Kettle evening", "on_air", "k1")));
      assertThat(found(shop, Ask.of("kettle"))).contains("later");
    }
  }

  @Test
  void whatIsShownCanBeFilteredBy() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      assertThat(found(shop, Ask.of("").filter(new Filter.Is("shows", "lamp"))))
          .containsExactlyInAnyOrder("says", "shows", "other");
      assertThat(found(shop, Ask.of("").filter(new Filter.Is("shows.first", "k1"))))
          .containsExactly("shows");
    }
  }
}
