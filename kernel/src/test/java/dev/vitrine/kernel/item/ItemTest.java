package dev.vitrine.kernel.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemTest {
  private static final Listing KETTLE =
      new Listing(
          "Kettle",
          "",
          List.of(),
          "en",
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          Rating.NONE,
          Optional.empty());

  private static final Variant RED = new Variant("red", Map.of(), List.of(), List.of(), List.of());

  @Test
  void everyKindHasItsWord() {
    Item product = new Product("p", KETTLE, "", "", List.of(), List.of(RED));
    Item video = new Video("v", KETTLE, "", "", Duration.ZERO, "", "", List.of());
    Item live = new Live("l", KETTLE, "", "", Live.State.ON_AIR, Optional.empty(), "p", List.of());
    assertThat(List.of(product, video, live))
        .extracting(item -> item.kind().word())
        .containsExactly("product", "video", "live");
  }

  @Test
  void theWordDoesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr"));
    try {
      assertThat(ItemKind.VIDEO.word()).isEqualTo("video");
      assertThat(ItemKind.LIVE.word()).isEqualTo("live");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aProductWithoutAVariantIsRefusedByName() {
    assertThatThrownBy(() -> new Product("p-17", KETTLE, "", "", List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("p-17");
  }

  @Test
  void whatAnItemHoldsCannotBeChanged() {
    var variants = new ArrayList<>(List.of(RED));
    var product = new Product("p", KETTLE, "", "", List.of(), variants);
    variants.clear();
    assertThat(product.variants()).containsExactly(RED);
    assertThatThrownBy(() -> product.variants().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
