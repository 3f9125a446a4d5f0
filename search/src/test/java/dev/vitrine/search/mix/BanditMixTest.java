package dev.vitrine.search.mix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Ask;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Doings;
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

class BanditMixTest extends MixerContract {
  @Override
  protected Mixer mixer() {
    return new BanditMix();
  }

  private List<String> page(Doings doings, String text) {
    View view = doings.view();
    Understood understood = TestCascade.understood(Ask.of(text).page(0, 3), view);
    Candidates all = SomeCandidates.all(understood, view);
    return Arrays.stream(mixer().mix(understood, view, all))
        .mapToObj(row -> view.items().id(all.slot(row)))
        .toList();
  }

  @Test
  void theKindThatIsClickedForTheWordsComesFirst() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      var doings = new Doings(shop);
      doings.asks("kettle");
      doings.sees(3_000, "says", 1).sees(3_000, "k1", 2).sees(3_000, "later", 3);
      doings.clicks(300, "says").clicks(5, "k1").clicks(5, "later");
      assertThat(page(doings, "kettle"))
          .allMatch(List.of("says", "lost", "shows", "other")::contains);
    }
  }

  @Test
  void aSearchDrawsTheSameAgain() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      var doings = new Doings(shop);
      doings.asks("kettle").sees(5, "says", 1).clicks(1, "says");
      assertThat(page(doings, "kettle")).isEqualTo(page(doings, "kettle"));
    }
  }
}
