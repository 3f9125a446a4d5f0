package dev.vitrine.search.understand;

import static dev.vitrine.search.SmallShop.product;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Ask;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class CompleteLastWordTest {
  private static final String LIKED = "\"rating\":5,\"rating_count\":900";

  private final SmallShop shop =
      SmallShop.of(
          product("kettle", "Stainless steel electric kettle, 1.7 l, with a lid and a long cord"),
          product("bell", "Kettlebell", LIKED),
          product("bells", "Kettlebell set", LIKED),
          product("lamp", "Lampshade", LIKED),
          product("much", "Kettlebell kettlebell, the kettlebell of all kettlebells", LIKED),
          product(
              "more",
              "A set",
              "\"description\":\"Kettlebell, kettlebell, kettlebell, kettlebell!\""));

  @AfterAll
  void close() {
    shop.close();
  }

  private List<String> find(Ask ask) {
    return SmallShop.ids(shop.answer(TestCascade.of(), ask.query()));
  }

  @Test
  void aWordOfTheCatalogueComesBeforeWhatItMayBecome() {
    assertThat(find(Ask.of("kettle").typing()))
        .startsWith("kettle")
        .contains("bell", "bells", "much", "more");
  }

  @Test
  void whatIsNoWordYetStandsForWhatItMayBecome() {
    assertThat(find(Ask.of("kettleb").typing()))
        .containsExactlyInAnyOrder("bell", "bells", "much", "more");
    assertThat(find(Ask.of("lampsh").typing())).containsExactly("lamp");
  }

  @Test
  void aWordThatIsNotTypedAnyMoreIsWhole() {
    assertThat(find(Ask.of("kettle"))).containsExactly("kettle");
  }
}
