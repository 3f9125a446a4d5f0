package dev.vitrine.search.firststage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.RankerContract;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.SomeCandidates;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptByKindTest extends RankerContract {
  @Override
  protected Ranker ranker(List<Feature> features, Map<String, Double> weights) {
    return new KeptByKind(new LinearFirstStage(features, weights), 100, Map.of());
  }

  private static List<String> first(Map<ItemKind, Integer> least, int next) {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      View view = shop.view();
      Understood understood = TestCascade.understood(Ask.of("kettle"), view);
      Candidates all = SomeCandidates.all(understood, view);
      var ranker =
          new KeptByKind(
              new LinearFirstStage(Features.all(), Map.of("text", 1.0, "card-kind", -1.0)),
              next,
              least);
      Candidates ranked = ranker.rank(understood, view, all, all.size());
      return IntStream.range(0, next).mapToObj(row -> view.items().id(ranked.slot(row))).toList();
    }
  }

  @Test
  void withoutALeastNumberTheBestGoOn() {
    assertThat(first(Map.of(), 3)).containsExactlyInAnyOrder("k1", "k2", "lamp");
  }

  @Test
  void theBestOfAKindGoOnThoughOthersScoreHigher() {
    assertThat(first(Map.of(ItemKind.VIDEO, 2), 3))
        .satisfies(ids -> assertThat(ids.getFirst()).isIn("k1", "k2"))
        .contains("says", "lost");
    assertThat(first(Map.of(ItemKind.LIVE, 1, ItemKind.VIDEO, 1), 4))
        .containsAnyOf("later", "over", "on");
  }

  @Test
  void aKindThatIsNotThereLeavesItsPlacesToOthers() {
    assertThat(first(Map.of(ItemKind.LIVE, 50), 10)).hasSize(10).contains("k1", "says", "on");
  }
}
