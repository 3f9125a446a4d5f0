package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate.Outcome;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.firststage.LinearFirstStage;
import dev.vitrine.search.mix.PlainMix;
import dev.vitrine.search.recall.KeywordRecall;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// A step that fails is a line in the trace, and the page comes from the others.
@TestInstance(Lifecycle.PER_CLASS)
class FailingStepTest {
  private static final String NOTE = "skipped: failed with IllegalStateException";

  private final SmallShop shop = SmallShop.of(Golden.catalogue());
  private final Recall keywords = new KeywordRecall(3, 1_000, 1_000);
  private final Ranker linear = new LinearFirstStage(Features.cheap(), TestCascade.WEIGHTS);
  private final List<String> sound = ids(TestCascade.of());

  @AfterAll
  void close() {
    shop.close();
  }

  private Answer answer(Cascade cascade) {
    return shop.answer(cascade, Ask.of("kettle").explained().query());
  }

  private List<String> ids(Cascade cascade) {
    return SmallShop.ids(answer(cascade));
  }

  private static void skipped(Answer answer, String stage) {
    assertThat(answer.trace().lines())
        .filteredOn(line -> line.step().equals("failing"))
        .singleElement()
        .satisfies(line -> assertThat(line.stage()).isEqualTo(stage))
        .extracting(Trace.Line::note)
        .isEqualTo(NOTE);
  }

  @Test
  void anUnderstanding() {
    var steps = new ArrayList<>(TestCascade.understanding());
    steps.add(1, new FailingUnderstanding());
    Answer answer =
        answer(
            Cascade.understand(steps)
                .recall(List.of(keywords))
                .firstStage(linear, 200)
                .mix(new PlainMix()));
    assertThat(SmallShop.ids(answer)).isEqualTo(sound);
    skipped(answer, "understand");
  }

  @Test
  void aRecallBesideAnother() {
    for (List<Recall> recalls :
        List.of(List.of(keywords, new FailingRecall()), List.of(new FailingRecall(), keywords))) {
      Answer answer =
          answer(
              Cascade.understand(TestCascade.understanding())
                  .recall(recalls)
                  .firstStage(linear, 200)
                  .mix(new PlainMix()));
      assertThat(SmallShop.ids(answer)).isEqualTo(sound);
      assertThat(answer.found().total()).isEqualTo(sound.size());
      skipped(answer, "recall");
    }
  }

  @Test
  void theOnlyRecall() {
    Answer answer = answer(TestCascade.of(new FailingRecall(), 200));
    assertThat(answer.hits()).isEmpty();
    assertThat(answer.found().total()).isZero();
    skipped(answer, "recall");
  }

  @Test
  void theFirstStageKeepsTheOrderOfRecall() {
    Cascade cascade =
        Cascade.understand(TestCascade.understanding())
            .recall(List.of(keywords))
            .firstStage(new FailingRanker(), 200)
            .mix(new PlainMix());
    Answer answer = answer(cascade);
    assertThat(SmallShop.ids(answer)).containsExactlyInAnyOrderElementsOf(sound);
    assertThat(answer.hits()).allMatch(hit -> hit.why().equals(Reasons.NONE));
    skipped(answer, "first stage");
    assertThat(cascade.why(Ask.of("kettle").query(), shop.view(), "kettle-red").outcome())
        .isEqualTo(Outcome.ON_PAGE);
  }

  @Test
  void theFinalStageKeepsTheOrderOfTheFirst() {
    Answer answer =
        answer(
            Cascade.understand(TestCascade.understanding())
                .recall(List.of(keywords))
                .firstStage(linear, 200)
                .finalStage(new FailingRanker(), 3)
                .mix(new PlainMix()));
    assertThat(SmallShop.ids(answer)).isEqualTo(sound);
    assertThat(answer.hits()).noneMatch(hit -> hit.why().equals(Reasons.NONE));
    skipped(answer, "final stage");
  }

  @Test
  void theMixerLeavesThePlainList() {
    Cascade cascade =
        Cascade.understand(TestCascade.understanding())
            .recall(List.of(keywords))
            .firstStage(linear, 200)
            .mix(new FailingMixer());
    assertThat(ids(cascade)).isEqualTo(sound);
    skipped(answer(cascade), "mix");
    Ask far = Ask.of("kettle").page(3, 2);
    assertThat(SmallShop.ids(shop.answer(cascade, far.query()))).isEqualTo(sound.subList(3, 5));
    Ask behind = Ask.of("kettle").page(500, 2);
    assertThat(shop.answer(cascade, behind.query()).hits()).isEmpty();
  }

  @Test
  void everythingAtOnceIsAnEmptyPage() {
    Answer answer =
        answer(
            Cascade.understand(List.of(new FailingUnderstanding()))
                .recall(List.of(new FailingRecall()))
                .firstStage(new FailingRanker(), 200)
                .finalStage(new FailingRanker(), 60)
                .mix(new FailingMixer()));
    assertThat(answer.hits()).isEmpty();
    assertThat(answer.trace().lines()).hasSize(5).allMatch(line -> line.note().equals(NOTE));
  }

  private static final class FailingUnderstanding implements Understanding {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public Understood understand(Understood before, View view) {
      throw new IllegalStateException("understanding");
    }
  }

  private static final class FailingRecall implements Recall {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public Recalled recall(Understood understood, View view, int wanted, long deadline) {
      throw new IllegalStateException("recall");
    }
  }

  private static final class FailingRanker implements Ranker {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public Candidates rank(Understood understood, View view, Candidates candidates, int keep) {
      throw new IllegalStateException("rank");
    }

    @Override
    public Reasons explain(
        Understood understood, View view, Candidates candidates, int keep, int row) {
      throw new IllegalStateException("explain");
    }
  }

  private static final class FailingMixer implements Mixer {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public int[] mix(Understood understood, View view, Candidates candidates) {
      throw new IllegalStateException("mix");
    }
  }
}
