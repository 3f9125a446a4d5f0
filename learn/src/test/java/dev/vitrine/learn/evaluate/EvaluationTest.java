package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationTest {
  private static final FixedCatalogue SHOP =
      new FixedCatalogue(Map.of("red lamp", List.of("x", "b", "a"), "unicorn", List.of("e")), 5);

  @TempDir Path folder;
  private JudgedSet set;

  @BeforeEach
  void read() {
    set = JudgedSet.read(JudgedFolder.small(folder));
  }

  private Report report() {
    var clock = new AtomicLong();
    return new Evaluation(SHOP, set, Progress.silent(), () -> clock.addAndGet(1_000_000))
        .report(1.5, 42);
  }

  @Test
  void keepsTheOrderOfTheSet() {
    List<Outcome> outcomes = report().outcomes();
    assertThat(outcomes).extracting(o -> o.query().id()).containsExactly("q1", "q2", "q3");
    assertThat(outcomes.getFirst().top()).containsExactly("x", "b", "a");
    assertThat(outcomes.getFirst().judged()).containsExactly("b", "a");
    assertThat(outcomes.get(1).top()).isEmpty();
  }

  @Test
  void reportsApartWhatHasNoRelevantDocument() {
    Report report = report();
    assertThat(report.apart()).extracting(o -> o.query().id()).containsExactly("q3");
    assertThat(report.of(Quality.NDCG_10).queries()).isEqualTo(2);
    assertThat(report.of(Quality.ZERO_RESULTS).queries()).isEqualTo(3);
  }

  @Test
  void writesTheAgreedKeys() {
    JsonNode root = new JsonMapper().readTree(new ReportJson().write(report(), Optional.empty()));
    assertThat(root.propertyNames())
        .containsExactly(
            "dataset",
            "documents",
            "queries",
            "ndcg@10",
            "judged_ndcg",
            "recall@100",
            "mrr@10",
            "zero_results",
            "index_seconds",
            "p50_ms",
            "p99_ms",
            "details");
    assertThat(root.path("zero_results").doubleValue()).isEqualTo(0.333333);
    assertThat(root.path("recall@100").doubleValue()).isEqualTo(0.5);
    assertThat(root.path("mrr@10").doubleValue()).isEqualTo(0.166667);
    assertThat(root.path("p50_ms").doubleValue()).isEqualTo(1.0);
    assertThat(root.path("details").path("without_relevant").get(0).path("text").asString())
        .isEqualTo("unicorn");
  }

  @Test
  void writesNullForWhatNoQueryTells() {
    JudgedFolder.write(folder, "qrels.txt", "q1 0 a 0\n");
    set = JudgedSet.read(folder);
    JsonNode root = new JsonMapper().readTree(new ReportJson().write(report(), Optional.empty()));
    assertThat(root.path("ndcg@10").isNull()).isTrue();
    assertThat(ReportText.table(report())).contains("ndcg@10        -");
  }

  @Test
  void printsTheTableOfTheGoldenFile() throws IOException {
    Map<String, List<String>> baseline = Map.of("q1", List.of("a", "b", "c"), "q3", List.of("d"));
    Report report = report();
    Comparison comparison = Comparison.of(report, baseline, 42);
    String told = ReportText.table(report) + "\n" + ReportText.comparison(comparison, SHOP);
    assertThat(told).isEqualTo(golden("report.golden"));
  }

  @Test
  void tellsWhatMoved() {
    Comparison comparison = Comparison.of(report(), Map.of("q1", List.of("a", "b", "c")), 42);
    assertThat(comparison.missing()).isEqualTo(2);
    assertThat(comparison.measures().keySet()).doesNotContain(Quality.JUDGED_NDCG);
    Paired paired = comparison.measures().get(Quality.NDCG_10);
    assertThat(paired.losses()).isEqualTo(1);
    assertThat(paired.ties()).isEqualTo(1);
    assertThat(paired.before()).isEqualTo(0.5);
    Mover worst = comparison.movers().getFirst();
    assertThat(worst.left()).extracting(Mover.Place::id).containsExactly("c");
    assertThat(worst.came()).extracting(Mover.Place::id).containsExactly("x");
    assertThat(worst.came().getFirst().grade()).isEmpty();
  }

  @Test
  void namesTheQueryThatFailed() {
    var failing = new FixedCatalogue(Map.of(), 0).failing("vase", "the index is damaged");
    var evaluation = new Evaluation(failing, set, Progress.silent(), () -> 0);
    assertThatThrownBy(evaluation::outcomes)
        .isInstanceOf(VitrineException.class)
        .hasMessage("query q2 'vase': the index is damaged");
  }

  @Test
  void tellsProgressWithRateAndTimeLeft() {
    var lines = new ArrayList<String>();
    var clock = new AtomicLong();
    var progress = new Progress(lines::add, () -> clock.addAndGet(1_000_000_000));
    progress.begin("quality", 200);
    for (int i = 0; i < 4; i++) {
      progress.step();
    }
    assertThat(lines)
        .containsExactly(
            "quality: 2 of 200 queries, 1/s, 3 min 18 s left",
            "quality: 4 of 200 queries, 1/s, 3 min 16 s left");
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = EvaluationTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
