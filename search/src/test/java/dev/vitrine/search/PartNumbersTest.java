package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.recall.KeywordRecall;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// What asks for a number that no item has is not answered with whatever has a letter of it.
@TestInstance(Lifecycle.PER_CLASS)
class PartNumbersTest {
  private final SmallShop shop =
      SmallShop.of(
          SmallShop.product("serum", "Vitamin C serum"),
          SmallShop.product("cable", "USB C cable 500"),
          SmallShop.product("case", "Tablet case"),
          SmallShop.product("phone", "Phone C500"));
  private final Cascade strict = TestCascade.of(new KeywordRecall(0, 1_000, 1_000), 200);

  @AfterAll
  void close() {
    shop.close();
  }

  private List<String> find(String text) {
    return SmallShop.ids(shop.answer(strict, Ask.of(text).query()));
  }

  @Test
  void aLetterOfAnUnknownNumberSaysLittle() {
    assertThat(find("c1831")).isEmpty();
    assertThat(find("C-1831")).isEmpty();
    assertThat(find("c1831 case")).containsExactly("case");
  }

  @Test
  void aLetterByItselfAndOneOfAKnownNumberSayWhatTheySay() {
    assertThat(find("c")).contains("serum", "cable");
    assertThat(find("vitamin c 1831")).containsExactly("serum");
    assertThat(find("c500")).contains("phone").doesNotContain("serum", "case");
  }
}
