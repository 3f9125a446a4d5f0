package dev.vitrine.search.firststage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Reasons;
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
import dev.vitrine.search.model.Forest;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.Node;
import dev.vitrine.search.model.Tree;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearnedFirstStageTest extends RankerContract {
  @Override
  protected Ranker ranker(List<Feature> features, Map<String, Double> weights) {
    List<String> names = features.stream().map(Feature::name).toList();
    return new LearnedFirstStage(features, Linear.of(names, weights), "x");
  }

  @Test
  void treesOrderByWhatTheyAsk() {
    List<Feature> features = Features.cheap();
    List<String> names = features.stream().map(Feature::name).toList();
    var root =
        new Node.Split(
            names.indexOf("title-focus"), 0.9f, false, new Node.Leaf(-1), new Node.Leaf(2));
    var forest = Forest.of(names, 1, List.of(new Tree(0, root)));
    var stage = new LearnedFirstStage(features, forest, "x");
    try (SmallShop shop =
        SmallShop.of(
            SmallShop.product("brush", "Kettle cleaning brush with a handle"),
            SmallShop.product("kettle", "Kettle"))) {
      View view = shop.view();
      Understood understood = TestCascade.understood(Ask.of("kettle"), view);
      Candidates all = SomeCandidates.all(understood, view);
      Candidates ranked = stage.rank(understood, view, all, all.size());
      assertThat(IntStream.range(0, 2).mapToObj(row -> view.items().id(ranked.slot(row))))
          .containsExactly("kettle", "brush");
      Reasons why = stage.explain(understood, view, ranked, 2, 0);
      assertThat(why.parts()).first().isEqualTo(new Reasons.Part("learned", 2, 1));
      assertThat(why.parts()).extracting(Reasons.Part::feature).contains("title-focus");
      assertThat(stage.version()).isEqualTo("learned-x");
    }
  }
}
