package dev.vitrine.search.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.finalstage.RelevanceStage;
import dev.vitrine.search.finalstage.Tiers;
import dev.vitrine.search.firststage.LinearFirstStage;
import dev.vitrine.search.mix.PlainMix;
import dev.vitrine.search.model.Grading;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.RelevanceModel;
import dev.vitrine.search.recall.KeywordRecall;
import dev.vitrine.search.witness.PageWitness;
import dev.vitrine.signals.page.DrawnOrder;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Explored pages of a whole cascade.
class ExploredPagesTest {
  private static final Exploration ALL = new Exploration(1, 2);

  private static SmallShop lamps() {
    return SmallShop.of(
        IntStream.range(0, 50)
            .mapToObj(i -> SmallShop.product("l" + i, "Desk lamp " + "x ".repeat(i % 7)))
            .toList());
  }

  private static Cascade.ToMix stages() {
    List<String> names = Features.cheap().stream().map(Feature::name).toList();
    var grading = new Grading(4, new double[] {3, 2, 1}, Grading.usualGains());
    var weights = Linear.of(names, Map.of("title-focus", 0.5, "title-head", 0.2));
    var model = new RelevanceModel(weights, grading, "by hand");
    return Cascade.understand(TestCascade.understanding())
        .recall(List.of(new KeywordRecall(3, 1_000, 1_000)))
        .firstStage(new LinearFirstStage(Features.cheap(), TestCascade.WEIGHTS), 30)
        .finalStage(new RelevanceStage(Features.cheap(), model, new Tiers(0.4, 0.8)), 15);
  }

  private static Cascade cascade(Exploration exploration) {
    return stages().exploring(exploration).mix(new PlainMix());
  }

  private static Query asked(Ask ask, String search) {
    return ask.query().on(Occasion.USUAL.by(Who.UNKNOWN, search));
  }

  private static List<Trace.Line> lines(Answer answer) {
    return answer.trace().lines().stream().filter(l -> l.step().equals("exploration")).toList();
  }

  @Test
  void withoutExplorationPagesAreAsTheyWere() {
    try (var shop = lamps()) {
      Query query = asked(Ask.of("lamp").explained(), "s1");
      Answer plain = stages().mix(new PlainMix()).answer(query, shop.view());
      Answer off = cascade(new Exploration(0, 2)).answer(query, shop.view());
      assertThat(off.hits()).isEqualTo(plain.hits());
      assertThat(lines(off)).isEmpty();
      Answer nobody = cascade(ALL).answer(Ask.of("lamp").explained().query(), shop.view());
      assertThat(nobody.hits()).isEqualTo(plain.hits());
    }
  }

  @Test
  void pagesOfASearchAreOneListAndSayWhatChanceDid() {
    try (var shop = lamps()) {
      Cascade cascade = cascade(ALL);
      Ask ask = Ask.of("lamp").explained();
      Answer whole = cascade.answer(asked(ask.page(0, 20), "s1"), shop.view());
      var parts = new ArrayList<Hit>();
      for (int from = 0; from < 20; from += 5) {
        parts.addAll(cascade.answer(asked(ask.page(from, 5), "s1"), shop.view()).hits());
      }
      assertThat(parts).isEqualTo(whole.hits());
      assertThat(lines(whole)).hasSize(1).first().asString().contains("15 items");
      assertThat(whole.hits().subList(0, 15))
          .allMatch(h -> h.why().parts().getLast().feature().equals("explored: chance"));
      Answer plain = stages().mix(new PlainMix()).answer(ask.page(0, 20).query(), shop.view());
      assertThat(SmallShop.ids(whole)).isNotEqualTo(SmallShop.ids(plain));
      assertThat(SmallShop.ids(whole).subList(0, 15))
          .containsExactlyInAnyOrderElementsOf(SmallShop.ids(plain).subList(0, 15));
    }
  }

  @Test
  void allThatCouldHaveBeenShownIsNoted() {
    try (var shop = lamps()) {
      var told = new ArrayList<LookedAt>();
      var witness = new PageWitness(2, List.of(), 1, told::add);
      var _ = cascade(ALL).answer(asked(Ask.of("lamp"), "s1"), shop.view(), witness);
      LookedAt looked = told.getFirst();
      assertThat(looked.rows()).hasSize(30);
      assertThat(looked.rows().stream().filter(r -> r.position() > 0)).hasSize(10);
      assertThat(looked.propensity()).isEqualTo(1);
      DrawnOrder drawn = looked.drawn().orElseThrow();
      assertThat(drawn.temperature()).isEqualTo(2);
      for (int row = 0; row < 30; row++) {
        ServedRow served = looked.rows().get(row);
        boolean ranked = !Float.isNaN(served.last());
        assertThat(drawn.groups()[row] == DrawnOrder.FIXED).isEqualTo(!ranked);
        assertThat(drawn.propensities()[row]).isBetween(1e-12, 1.0);
      }
    }
  }
}
