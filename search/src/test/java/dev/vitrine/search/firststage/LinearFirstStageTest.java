package dev.vitrine.search.firststage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Ask;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.RankerContract;
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

class LinearFirstStageTest extends RankerContract {
  @Override
  protected Ranker ranker(List<Feature> features, Map<String, Double> weights) {
    return new LinearFirstStage(features, weights);
  }

  private static List<String> ranked(boolean whole, int size) {
    String[] items =
        IntStream.range(0, 40)
            .mapToObj(i ->
                SmallShop.product(
                    "l" + i,
                    i == 0 ? "Lamp lamp red" : i % 2 == 0 ? "Red lamp for" : "Lamp for red"))
            .toArray(String[]::new);
    try (SmallShop shop = SmallShop.of(items)) {
      View view = shop.view();
      Understood asked = TestCascade.understood(Ask.of("red lamp").page(0, size), view);
      Map<String, Double> weights = Map.of("text", 1.0, "neighbouring-words", 0.001);
      Candidates all =
          new LinearFirstStage(Features.all(), weights, whole)
              .rank(asked, view, SomeCandidates.all(asked, view), 40);
      return IntStream.range(0, all.size())
          .mapToObj(row -> view.items().id(all.slot(row)))
          .toList();
    }
  }

  @Test
  void theOrderOfAllRowsIsThatOfTheirWholeScoresWhereThatIsAskedFor() {
    assertThat(ranked(true, 1)).isEqualTo(ranked(true, 40)).isEqualTo(ranked(false, 40));
    assertThat(ranked(false, 1)).isNotEqualTo(ranked(true, 1));
  }
}
