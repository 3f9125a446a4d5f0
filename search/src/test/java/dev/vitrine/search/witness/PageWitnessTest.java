package dev.vitrine.search.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
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
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageWitnessTest {
  private static final Map<String, Double> MODEL = Map.of("title-focus", 0.5, "title-head", 0.2);

  private static SmallShop lamps(int many) {
    return SmallShop.of(
        IntStream.range(0, many)
            .mapToObj(i -> SmallShop.product("l" + i, "Desk lamp " + "x ".repeat(i % 7)))
            .toList());
  }

  private static Cascade cascade() {
    List<String> names = Features.cheap().stream().map(Feature::name).toList();
    var grading = new Grading(4, new double[] {3, 2, 1}, Grading.usualGains());
    var model = new RelevanceModel(Linear.of(names, MODEL), grading, "by hand");
    return Cascade.understand(TestCascade.understanding())
        .recall(List.of(new KeywordRecall(3, 1_000, 1_000)))
        .firstStage(new LinearFirstStage(Features.cheap(), TestCascade.WEIGHTS), 30)
        .finalStage(new RelevanceStage(Features.cheap(), model, new Tiers(0.4, 0.8)), 15)
        .mix(new PlainMix());
  }

  private static LookedAt looked(SmallShop shop, int others, long seed, List<Answer> answers) {
    var told = new ArrayList<LookedAt>();
    var witness = new PageWitness(others, List.of(), seed, told::add);
    answers.add(cascade().answer(Ask.of("lamp").query(), shop.view(), witness));
    assertThat(told).hasSize(1);
    return told.getFirst();
  }

  @Test
  void everyStageTellsWhatItKnewOfItsRows() {
    try (var shop = lamps(50)) {
      var answers = new ArrayList<Answer>();
      LookedAt looked = looked(shop, 100, 1, answers);

      Answer answer = answers.getFirst();
      assertThat(looked.rows().stream().limit(10).map(ServedRow::item))
          .containsExactlyElementsOf(SmallShop.ids(answer));
      assertThat(looked.rows()).hasSize(30);
      assertThat(looked.propensity()).isEqualTo(1);
      assertThat(looked.features()).contains("text", "title-coverage", "title-focus", "title-head");
      assertThat(looked.rows()).filteredOn(row -> !Float.isNaN(row.last())).hasSize(15);
      assertThat(looked.rows()).noneMatch(row -> Float.isNaN(row.first()));
      ServedRow best = looked.rows().getFirst();
      assertThat(best.last()).isEqualTo((float) answer.hits().getFirst().score());
      int focus = looked.features().indexOf("title-focus");
      assertThat(looked.rows())
          .allMatch(row -> Float.isNaN(row.features()[focus]) == Float.isNaN(row.last()));
      assertThat(looked.models()).hasSize(3).first().asString().startsWith("first stage=linear-");
    }
  }

  @Test
  void whatNoStageLookedAtIsNotedAsAFinalStageWouldSeeIt() {
    try (var shop = lamps(50)) {
      var told = new ArrayList<LookedAt>();
      var witness = new PageWitness(100, Features.all(), 1, told::add);
      var _ = cascade().answer(Ask.of("lamp").query(), shop.view(), witness);

      LookedAt looked = told.getFirst();
      assertThat(looked.features())
          .containsExactlyInAnyOrderElementsOf(Features.all().stream().map(Feature::name).toList());
      int length = looked.features().indexOf("title-length");
      assertThat(looked.rows()).noneMatch(row -> Float.isNaN(row.features()[length]));
      assertThat(looked.rows().stream().map(row -> row.features()[length]).distinct())
          .hasSizeGreaterThan(3);
    }
  }

  @Test
  void theSameSearchDrawsTheSameRows() {
    try (var shop = lamps(50)) {
      var answers = new ArrayList<Answer>();
      LookedAt once = looked(shop, 5, 7, answers);

      assertThat(looked(shop, 5, 7, answers)).isEqualTo(once);
      assertThat(looked(shop, 5, 8, answers).rows()).isNotEqualTo(once.rows());
      assertThat(once.rows()).hasSize(15);
      assertThat(once.propensity()).isEqualTo(5.0 / 20);
    }
  }

  @Test
  void whoLooksOnChangesNothing() {
    try (var shop = lamps(50)) {
      var answers = new ArrayList<Answer>();
      looked(shop, 5, 7, answers);

      Answer plain = cascade().answer(Ask.of("lamp").query(), shop.view());
      assertThat(plain.hits()).isEqualTo(answers.getFirst().hits());
    }
  }

  @Test
  void nothingFoundIsAPageToo() {
    try (var shop = lamps(3)) {
      var told = new ArrayList<LookedAt>();
      var witness = new PageWitness(5, List.of(), 1, told::add);
      var _ = cascade().answer(Ask.of("zzzqqq").asTyped().query(), shop.view(), witness);

      assertThat(told).hasSize(1);
      assertThat(told.getFirst().rows()).isEmpty();
      assertThat(told.getFirst().propensity()).isEqualTo(1);
    }
  }
}
