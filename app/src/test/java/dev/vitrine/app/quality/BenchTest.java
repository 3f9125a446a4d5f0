package dev.vitrine.app.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.app.Unhurried;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Judgements;
import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.rule.Condition;
import dev.vitrine.kernel.rule.Condition.Anchoring;
import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Consequence.Pin;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.serve.quality.Workbench.Running;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Kept sets measured over a real shop.
class BenchTest {
  @TempDir Path folder;

  private OpenShop shop;
  private Catalogue catalogue;
  private Bench bench;
  private Judgements kept;

  @BeforeEach
  void open() {
    shop = OpenShop.open(folder, ShopConf.of(Unhurried.conf(Map.of())));
    catalogue = shop.open("products");
    var changes = new ArrayList<Change>();
    for (int i = 0; i < 30; i++) {
      String json =
          "{\"title\":\"Desk lamp " + i + "\",\"price\":" + (i + 1) + ",\"currency\":\"EUR\"}";
      changes.add(new Change.Put(new Document("p" + i, json)));
    }
    catalogue.write(changes);
    shop.settle();
    kept = shop.record().judgements();
    bench = new Bench(shop, kept, InstantSource.system());
    kept.make("products", "core");
    kept.write(
        "products",
        "core",
        List.of(new Topic("q1", "desk lamp"), new Topic("q2", "lamp", "price < 6", "", "")),
        List.of(
            new Judgement("q1", "p29", 3, "anna", 1),
            new Judgement("q1", "p0", 0, "anna", 1),
            new Judgement("q2", "p1", 2, "anna", 1)));
  }

  @AfterEach
  void close() {
    bench.close();
    shop.close();
  }

  private Running measured(String stages) {
    bench.begin("products", "core", stages, "anna");
    for (int i = 0; i < 600 && bench.running("products").state().equals("running"); i++) {
      sleep();
    }
    return bench.running("products");
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private JsonNode head(long number) {
    return new JsonMapper().readTree(kept.run("products", "core", number).head());
  }

  private void pin(String id) {
    var condition = new Condition("desk", Anchoring.CONTAINS, false, "", List.of(), Filter.ALL);
    Consequence none = Consequence.NONE;
    var pinning =
        new Consequence(
            Optional.empty(),
            List.of(),
            none.filter(),
            List.of(),
            List.of(),
            List.of(new Pin(List.of(id), 0)),
            false,
            List.of(),
            "",
            "",
            "");
    var rule = new Rule("r", "", true, List.of(), List.of(condition), List.of(), pinning);
    catalogue.change(old -> old.ruledBy(List.of(rule)));
  }

  @Test
  void aRunIsKeptWithWhatRanked() {
    for (String stages : bench.stages()) {
      Running run = measured(stages);
      assertThat(run.state()).as(stages + ": " + run.note()).isEqualTo("done");
      JsonNode head = head(run.number());
      assertThat(head.path("stages").asString()).isEqualTo(stages);
      assertThat(head.path("by").asString()).isEqualTo("anna");
      assertThat(head.path("models").toString()).contains("first stage=");
      assertThat(head.path("measures").path("recall@100").path("mean").asDouble()).isEqualTo(1);
      assertThat(head.path("p50_ms").isNumber()).isEqualTo(stages.matches("serving|full"));
    }
    assertThat(kept.runs("products", "core")).hasSize(4);
    assertThat(catalogue.ruleUses()).isEmpty();
  }

  @Test
  void aPinMovesTheQueryThatItIsFor() {
    long before = measured("serving").number();
    pin("p29");
    long after = measured("serving").number();
    long without = measured("full").number();
    JudgementList set = kept.read("products", "core");
    JsonNode told =
        new JsonMapper()
            .readTree(
                bench.compared(
                    set,
                    kept.run("products", "core", before),
                    kept.run("products", "core", after)));
    assertThat(told.path("moved").asInt()).isEqualTo(1);
    JsonNode mover = told.path("movers").path(0);
    assertThat(mover.path("text").asString()).isEqualTo("desk lamp");
    assertThat(mover.path("after").asDouble()).isEqualTo(1);
    assertThat(head(without).path("measures").path("ndcg@10"))
        .isEqualTo(head(before).path("measures").path("ndcg@10"));
    assertThat(catalogue.ruleUses()).as("measuring does not count").isEmpty();
  }

  @Test
  void oneRunAtATimeAndOneThatIsEndedLeavesNothing() {
    var many = new ArrayList<Topic>();
    for (int i = 0; i < 3_000; i++) {
      many.add(new Topic("t" + i, "lamp " + i));
    }
    kept.write("products", "core", many, List.of());
    bench.begin("products", "core", "serving", "anna");
    assertThatThrownBy(() -> bench.begin("products", "core", "serving", "bo"))
        .isInstanceOfSatisfying(VitrineException.class, e -> assertThat(e.again()).isPositive())
        .hasMessageContaining("is being measured already");
    bench.end("products");
    for (int i = 0; i < 600 && bench.running("products").state().equals("running"); i++) {
      sleep();
    }
    assertThat(bench.running("products").state()).isEqualTo("ended");
    assertThat(kept.runs("products", "core")).isEmpty();
    assertThat(bench.end("products").state()).as("there is nothing to end").isEqualTo("ended");
  }

  @Test
  void whatIsToBeJudgedIsFoundByEachOfTheStages() {
    pin("p29");
    var topic = new Topic("q1", "desk lamp");
    List<String> served = bench.pool("products", topic, List.of("serving"), 5);
    List<String> both = bench.pool("products", topic, List.of("serving", "lexical"), 5);
    assertThat(served).hasSize(5).startsWith("p29");
    assertThat(both).startsWith(served.toArray(String[]::new)).doesNotHaveDuplicates();
    var cheap = new Topic("q2", "lamp", "price < 3", "", "");
    assertThat(bench.pool("products", cheap, List.of("lexical"), 5))
        .containsExactlyInAnyOrder("p0", "p1");
    assertThatThrownBy(() -> bench.pool("products", topic, List.of("all"), 5))
        .hasMessageContaining("serving, full, hybrid, lexical");
  }

  @Test
  void anEmptySetIsNotMeasured() {
    kept.make("products", "empty");
    assertThatThrownBy(() -> bench.begin("products", "empty", "serving", "anna"))
        .hasMessageContaining("no query yet");
    assertThat(bench.running("products")).isEqualTo(Running.NONE);
  }
}
