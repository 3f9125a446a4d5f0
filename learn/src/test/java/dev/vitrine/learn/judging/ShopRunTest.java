package dev.vitrine.learn.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.KeptRun;
import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.learn.evaluate.Evaluation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShopRunTest {
  private static final JudgementList SET =
      new JudgementList(
          "core",
          List.of(new Topic("q1", "lamp"), new Topic("q2", "sofa"), new Topic("q3", "none")),
          List.of(
              said("q1", "a", 3),
              said("q1", "b", 0),
              said("q2", "c", 3),
              said("q2", "d", 1),
              said("q2", "gone", 0)));

  private final JsonMapper json = new JsonMapper();

  private static Judgement said(String topic, String item, int grade) {
    return new Judgement(topic, item, grade, "anna", 1);
  }

  private static ShopRun run(Map<String, List<String>> tops, boolean timed) {
    Evaluation.Answering answering =
        (query, filter, size) ->
            tops.getOrDefault(query.id(), List.of()).stream()
                .filter(id -> filter.equals(Filter.ALL) || query.grades().containsKey(id))
                .limit(size)
                .toList();
    return ShopRun.of(
        SET,
        new ShopRun.Facts(99, "serving", "anna", timed),
        answering,
        id -> !id.equals("gone"),
        () -> 7,
        List.of("first stage=linear"),
        System::nanoTime);
  }

  private static Map<String, List<String>> tops(String... first) {
    return Map.of("q1", List.of(first), "q2", List.of("c", "x"));
  }

  @Test
  void aRunTellsWhatItMeasuredAndEachQuery() {
    ShopRun run = run(tops("b", "a"), true);
    JsonNode head = json.readTree(run.head());
    double second = 1 / (Math.log(3) / Math.log(2));
    double sofa = 7 / (7 + second);
    JsonNode ndcg = head.path("measures").path("ndcg@10");
    assertThat(ndcg.path("mean").asDouble()).isCloseTo((second + sofa) / 2, within(1e-6));
    assertThat(ndcg.path("low").asDouble()).isCloseTo(second, within(1e-6));
    assertThat(ndcg.path("high").asDouble()).isCloseTo(sofa, within(1e-6));
    assertThat(ndcg.path("queries").asInt()).isEqualTo(2);
    assertThat(head.path("measures").path("judged@10").path("mean").asDouble())
        .isCloseTo(0.75, within(1e-6));
    assertThat(head.path("measures").path("zero_results").path("mean").asDouble())
        .isCloseTo(1 / 3.0, within(1e-6));
    assertThat(head.path("p50_ms").isNumber()).isTrue();
    assertThat(head.path("models").path(0).asString()).isEqualTo("first stage=linear");
    assertThat(head.path("remarks").toString())
        .contains("1 judgments are of documents that are not in the catalogue", "1 queries have");
    assertThat(List.of(head.path("judged").asInt(), head.path("items").asInt()))
        .containsExactly(5, 7);
    JsonNode first = json.readTree(run.body()).path("queries").path(0);
    assertThat(first.path("values").path("mrr@10").asDouble()).isEqualTo(0.5);
    assertThat(first.path("top").toString()).isEqualTo("[\"b\",\"a\"]");
  }

  @Test
  void withoutTimesThereAreNone() {
    assertThat(json.readTree(run(tops("a"), false).head()).path("p50_ms").isNull()).isTrue();
  }

  @Test
  void twoRunsDifferByTheirQueriesAndTheMoverIsNamed() {
    KeptRun before = kept(1, run(tops("b", "a"), false));
    KeptRun after = kept(2, run(tops("a", "y", "b"), false));
    JsonNode told = json.readTree(RunsCompared.json(SET, before, after));
    assertThat(told.path("queries").asInt()).isEqualTo(3);
    JsonNode ndcg = told.path("measures").path("ndcg@10");
    assertThat(ndcg.path("wins").asInt()).isEqualTo(1);
    assertThat(ndcg.path("ties").asInt()).isEqualTo(1);
    assertThat(ndcg.path("difference").asDouble())
        .isCloseTo((1 - Math.log(2) / Math.log(3)) / 2, within(1e-6));
    assertThat(ndcg.path("low").asDouble()).isLessThanOrEqualTo(ndcg.path("high").asDouble());
    JsonNode mover = told.path("movers").path(0);
    assertThat(mover.path("id").asString()).isEqualTo("q1");
    assertThat(mover.path("came").toString()).isEqualTo("[{\"id\":\"y\",\"rank\":2}]");
    assertThat(told.path("moved").asInt()).isEqualTo(1);

    JsonNode back = json.readTree(RunsCompared.json(SET, after, before));
    assertThat(back.path("movers").path(0).path("change").asDouble()).isNegative();
  }

  @Test
  void queriesThatOneRunDidNotAskDoNotCount() {
    KeptRun whole = kept(1, run(tops("a"), false));
    var older =
        new KeptRun(2, "{}", "{\"queries\":[{\"id\":\"q1\",\"top\":[\"b\"]},{\"id\":\"q8\"}]}");
    JsonNode told = json.readTree(RunsCompared.json(SET, older, whole));
    assertThat(told.path("queries").asInt()).isEqualTo(1);
  }

  @Test
  void aRunIsAFileOfTrec() {
    assertThat(RunBody.runFile(kept(4, run(tops("b", "a"), false))))
        .isEqualTo(
            """
            q1 Q0 b 1 100 vitrine-4
            q1 Q0 a 2 99 vitrine-4
            q2 Q0 c 1 100 vitrine-4
            q2 Q0 x 2 99 vitrine-4
            """);
  }

  private static KeptRun kept(long number, ShopRun run) {
    return new KeptRun(number, run.head(), run.body());
  }
}
