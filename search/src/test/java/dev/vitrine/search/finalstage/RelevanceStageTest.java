package dev.vitrine.search.finalstage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Bands;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Cascade.ToFinalStage;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.RankerContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.SomeCandidates;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.firststage.LinearFirstStage;
import dev.vitrine.search.mix.PlainMix;
import dev.vitrine.search.model.Grading;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.RelevanceModel;
import dev.vitrine.search.recall.KeywordRecall;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelevanceStageTest extends RankerContract {
  private static final Grading GRADING =
      new Grading(4, new double[] {3, 2, 1}, Grading.usualGains());

  @Override
  protected Ranker ranker(List<Feature> features, Map<String, Double> weights) {
    List<String> names = features.stream().map(Feature::name).toList();
    var model = new RelevanceModel(Linear.of(names, weights), GRADING, "by hand");
    return new RelevanceStage(features, model, new Tiers(0.4, 0.8));
  }

  @Test
  void itemsAreInTiersAndNoTierIsAboveABetterOne() {
    try (var shop =
        SmallShop.of(
            SmallShop.product("a", "Kettle"),
            SmallShop.product("b", "Kettle cleaning brush with a handle"),
            SmallShop.product("c", "Carpet"))) {
      View view = shop.view();
      Understood understood = TestCascade.understood(Ask.of("kettle").explained(), view);
      Candidates all = SomeCandidates.all(understood, view);
      Ranker ranker = ranker(Features.cheap(), Map.of("title-coverage", 0.5, "title-focus", 0.5));
      Candidates ranked = ranker.rank(understood, view, all, all.size());
      assertThat(ranked.tier(0)).isZero();
      assertThat(ranked.tier(1)).isEqualTo(1);
      assertThat(ranked.tier(2)).isEqualTo(2);
      Reasons why = ranker.explain(understood, view, ranked, ranked.size(), 2);
      assertThat(why.parts().stream().filter(p -> p.feature().equals("bad")).findFirst())
          .hasValueSatisfying(bad -> assertThat(bad.value()).isGreaterThan(0.8));
    }
  }

  @Test
  void theShopsOwnOrderMovesNothingAcrossTiers() {
    String loved = "\"rating\":5,\"rating_count\":999";
    String rated = "\"rating\":4,\"rating_count\":9";
    try (var shop =
        SmallShop.of(
                SmallShop.product("a", "Kettle", "\"rating\":1,\"rating_count\":1"),
                SmallShop.product("b", "Kettle", rated),
                SmallShop.product("c", "Kettle cleaning brush with a handle", loved))
            .ranking(new Order("rating_count", true))) {
      Ranker ranker = ranker(Features.cheap(), Map.of("title-coverage", 0.5, "title-focus", 0.5));
      ToFinalStage first =
          Cascade.understand(TestCascade.understanding())
              .recall(List.of(new KeywordRecall(3, 1_000, 1_000)))
              .firstStage(new LinearFirstStage(Features.cheap(), TestCascade.WEIGHTS), 100);
      var wide = new Bands(1, 1_000);
      Cascade without = first.within(wide).mix(new PlainMix());
      Cascade with = first.finalStage(ranker, 100).within(wide).mix(new PlainMix());
      Query query = Ask.of("kettle").query();
      assertThat(SmallShop.ids(shop.answer(without, query))).containsExactly("c", "b", "a");
      assertThat(SmallShop.ids(shop.answer(with, query))).containsExactly("b", "a", "c");
    }
  }
}
