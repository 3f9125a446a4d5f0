package dev.vitrine.search.mix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Ask;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Mixer;
import dev.vitrine.search.MixerContract;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.SomeCandidates;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixedMixTest extends MixerContract {
  @Override
  protected Mixer mixer() {
    return new FixedMix(3, 4);
  }

  private static List<String> kinds(Mixer mixer) {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      View view = shop.view();
      Understood understood = TestCascade.understood(Ask.of("kettle").page(0, 8), view);
      Candidates all = SomeCandidates.all(understood, view);
      return Arrays.stream(mixer.mix(understood, view, all))
          .mapToObj(row -> view.items().id(all.slot(row)))
          .map(FixedMixTest::kind)
          .toList();
    }
  }

  private static String kind(String id) {
    return List.of("k1", "k2", "lamp").contains(id)
        ? "product"
        : List.of("on", "later", "over").contains(id) ? "live" : "video";
  }

  @Test
  void eachKindHasItsPlaces() {
    assertThat(kinds(new FixedMix(3, 4)))
        .startsWith("product", "product", "video", "live", "product", "video");
  }

  @Test
  void placesOfAKindThatIsUsedUpGoToTheBestThatIsLeft() {
    assertThat(kinds(new FixedMix(0, 0)))
        .hasSize(8)
        .startsWith("product", "product", "product")
        .contains("video", "live");
  }
}
