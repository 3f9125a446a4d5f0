package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.search.behaviour.QueryItemClickRate;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.firststage.LinearFirstStage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a sum of weights makes of rates that are usual.
class UsualRatesTest {
  private static final List<Feature> FEATURES =
      Stream.concat(Features.cheap().stream(), Stream.of(new QueryItemClickRate()))
          .distinct()
          .toList();

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>(TestCascade.WEIGHTS);
    weights.put("query-item-click-rate", 2.0);
    return weights;
  }

  @Test
  void whereNobodyClickedNothingIsGainedOrLost() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = shop.view();
      Understood understood = TestCascade.understood(Ask.of("kettle").explained(), view);
      Candidates candidates = SomeCandidates.all(understood, view);
      int n = candidates.size();
      var plain = new LinearFirstStage(Features.cheap(), TestCascade.WEIGHTS);
      var clicked = new LinearFirstStage(FEATURES, weights());
      Candidates before = plain.rank(understood, view, candidates, n);
      Candidates after = clicked.rank(understood, view, candidates, n);
      for (int row = 0; row < n; row++) {
        assertThat(after.slot(row)).isEqualTo(before.slot(row));
        assertThat(after.score(row)).isCloseTo(before.score(row), within(1e-6));
      }
      Reasons why = clicked.explain(understood, view, after, n, 0);
      assertThat(why.parts())
          .contains(new Reasons.Part("query-item-click-rate", 0.5, 2))
          .contains(new Reasons.Part("usual", 1, -1));
      assertThat(why.parts().stream().mapToDouble(p -> p.value() * p.weight()).sum())
          .isCloseTo(after.score(0), within(1e-5));
    }
  }
}
