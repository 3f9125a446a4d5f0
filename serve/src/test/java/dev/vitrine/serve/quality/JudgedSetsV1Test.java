package dev.vitrine.serve.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class JudgedSetsV1Test {
  private static final String SETS = "/v1/catalogues/products/judged";
  private static final String CORE = SETS + "/core";
  private static final String Q1 = CORE + "/queries/q1";

  @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void open() throws IOException {
    shop = new Shop(folder);
    shop.write("POST", SETS, "{\"name\":\"core\"}");
    shop.write("POST", CORE + "/queries", "{\"queries\":[{\"text\":\"red  lamp \"}]}");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private String key(String name, String right, String more) {
    String fields = "{\"name\":\"" + name + "\",\"right\":\"" + right + "\"" + more + "}";
    return shop.write("POST", "/v1/keys", fields).path("key").asString();
  }

  private HttpResponse<String> send(String key, String method, String path, String body) {
    return shop.send(method, path, body, "x-vitrine-key", key);
  }

  private int status(String key, String method, String path, String body) {
    return send(key, method, path, body).statusCode();
  }

  private JsonNode ask(String path) {
    return shop.write("GET", path, "");
  }

  @Test
  void queriesAreAddedOnceAndTakenOut() {
    JsonNode added =
        shop.write(
            "POST",
            CORE + "/queries",
            """
            {"queries":[{"text":"red lamp"},{"text":"red lamp","filter":"price < 9","market":"at"},
            {"text":"sofa"}]}\
            """);
    assertThat(added.path("added").valueStream().map(one -> one.path("id").asString("")))
        .containsExactly("q2", "q3");
    JsonNode set = ask(CORE);
    assertThat(set.path("queries").path(0).path("text").asString()).isEqualTo("red lamp");
    assertThat(set.path("queries").path(1).path("market").asString()).isEqualTo("at");
    assertThat(set.path("agreement").path("alpha").isNull()).isTrue();
    shop.write("DELETE", CORE + "/queries/q2", "");
    assertThat(ask(CORE).path("queries").size()).isEqualTo(2);
    assertThat(ask(SETS).path("sets").path(0).path("queries").asInt()).isEqualTo(2);
  }

  @Test
  void whatIsWrongIsRefused() {
    String admin = shop.admin();
    for (String wrong :
        List.of(
            "{}",
            "{\"queries\":[]}",
            "{\"queries\":[{\"text\":\"\"}]}",
            "{\"queries\":[{\"text\":7}]}",
            "{\"queries\":[{\"text\":\"a\",\"grade\":\"1\"}]}",
            "{\"queries\":[{\"text\":\"a\",\"filter\":\"price <\"}]}")) {
      assertThat(status(admin, "POST", CORE + "/queries", wrong)).as(wrong).isEqualTo(400);
    }
    for (String wrong :
        List.of(
            "{}",
            "{\"item\":\"p1000\"}",
            "{\"item\":\"p1000\",\"grade\":4}",
            "{\"item\":\"p1000\",\"grade\":-1}",
            "{\"item\":\"p1000\",\"grade\":1.5}",
            "{\"item\":\"p1000\",\"grade\":99999999999}",
            "{\"item\":\"p1000\",\"grade\":\"3\"}")) {
      assertThat(status(admin, "PUT", Q1 + "/grades", wrong)).as(wrong).isEqualTo(400);
    }
    String stranger = "{\"item\":\"none\",\"grade\":1}";
    assertThat(status(admin, "PUT", Q1 + "/grades", stranger)).isEqualTo(404);
    assertThat(status(admin, "GET", SETS + "/none", "")).isEqualTo(404);
    assertThat(status(admin, "GET", CORE + "/queries/q9/pool", "")).isEqualTo(404);
    assertThat(status(admin, "GET", Q1 + "/pool?depth=51", "")).isEqualTo(400);
    assertThat(status(admin, "GET", Q1 + "/pool?stages=x", "")).isEqualTo(400);
    assertThat(status(admin, "GET", CORE + "/runs/x", "")).isEqualTo(400);
    assertThat(status(admin, "GET", CORE + "/compare?before=1&after=2", "")).isEqualTo(404);
    assertThat(status(admin, "GET", "/v1/catalogues/none/judged", "")).isEqualTo(404);
  }

  @Test
  void everyJudgeHasAnOrderOfItemsAndGradesOfTheirOwn() {
    String anna = key("anna", "merchandise", "");
    String bo = key("bo", "merchandise", "");
    String pool = Q1 + "/pool?depth=8&stages=serving,lexical";
    JsonNode first = Json.read(send(anna, "GET", pool, "").body());
    List<String> ids = ids(first);
    assertThat(ids)
        .hasSize(16)
        .doesNotHaveDuplicates()
        .isNotEqualTo(ids.stream().sorted().toList());
    assertThat(ids(Json.read(send(anna, "GET", pool, "").body()))).isEqualTo(ids);
    String few = Q1 + "/pool?depth=3&stages=serving,lexical";
    List<String> some = ids(Json.read(send(anna, "GET", few, "").body()));
    assertThat(some).hasSizeLessThan(ids.size());
    assertThat(ids).as("the order stays").containsSubsequence(some);
    assertThat(ids(Json.read(send(bo, "GET", pool, "").body())))
        .isNotEqualTo(ids)
        .containsExactlyInAnyOrderElementsOf(ids);
    assertThat(first.path("items").path(0).path("item").path("title").asString())
        .contains("headphones");
    assertThat(first.toString()).doesNotContain("rank", "score");

    send(anna, "PUT", Q1 + "/grades", "{\"item\":\"p1001\",\"grade\":3}");
    send(bo, "PUT", Q1 + "/grades", "{\"item\":\"p1001\",\"grade\":1}");
    send(bo, "PUT", Q1 + "/grades", "{\"item\":\"p1002\",\"grade\":0}");
    send(bo, "PUT", Q1 + "/grades", "{\"item\":\"p1002\",\"grade\":null}");
    assertThat(send(anna, "GET", pool, "").body()).contains("\"grade\":3").doesNotContain(":1}");
    assertThat(ask(Q1).path("judgements").size()).isEqualTo(2);
    assertThat(ask(Q1).path("judgements").path(0).path("judge").asString()).isEqualTo("anna");
    JsonNode set = Json.read(send(anna, "GET", CORE, "").body());
    assertThat(set.path("judge").asString()).isEqualTo("anna");
    assertThat(set.path("queries").path(0).path("own").asInt()).isEqualTo(1);
    assertThat(set.path("queries").path(0).path("judged").asInt()).isEqualTo(1);
    assertThat(set.path("agreement").path("alpha").asDouble()).isEqualTo(0.8123);
    assertThat(set.path("disputed").toString())
        .contains("\"text\":\"red lamp\",\"item\":\"p1001\"", "{\"anna\":3,\"bo\":1}");
  }

  private static List<String> ids(JsonNode pool) {
    return pool.path("items").valueStream().map(one -> one.path("id").asString("")).toList();
  }

  @Test
  void runsAreBegunListedComparedAndRemoved() {
    String engineer = key("eve", "engineer", "");
    JsonNode begun = Json.read(send(engineer, "POST", CORE + "/runs", "{}").body());
    assertThat(begun.path("stages").asString()).isEqualTo("serving");
    assertThat(begun.path("state").asString()).isEqualTo("done");
    send(engineer, "POST", CORE + "/runs", "{\"stages\":\"lexical\"}");
    JsonNode runs = ask(CORE + "/runs");
    assertThat(runs.path("runs").toString())
        .isEqualTo("[{\"number\":1,\"by\":\"eve\"},{\"number\":2,\"by\":\"eve\"}]");
    assertThat(runs.path("running").path("number").asInt()).isEqualTo(2);
    assertThat(runs.path("measures").path("ndcg@10").asString()).startsWith("how good");
    JsonNode query = ask(CORE + "/runs/1").path("queries").path(0);
    assertThat(query.path("text").asString()).isEqualTo("red lamp");
    assertThat(query.has("top")).isFalse();
    assertThat(ask(CORE + "/runs/1?hits=true").path("queries").path(0).path("top").toString())
        .isEqualTo("[\"p7\"]");
    JsonNode mover = ask(CORE + "/compare?before=1&after=2").path("movers").path(0);
    assertThat(mover.path("text").asString()).isEqualTo("red lamp");
    assertThat(mover.path("came").path(0).path("title").asString()).contains("headphones");
    shop.write("POST", CORE + "/runs/end", "");
    shop.write("DELETE", CORE + "/runs/1", "");
    assertThat(ask(CORE + "/runs").path("runs").size()).isEqualTo(1);
  }

  @Test
  void filesGoOutAndComeIn() {
    String engineer = key("eve", "engineer", "");
    HttpResponse<String> file = send(engineer, "GET", CORE + "/export?form=quepid", "");
    assertThat(file.body()).isEqualTo("quepid of 1\n");
    assertThat(file.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
    assertThat(file.headers().firstValue("content-disposition").orElse(""))
        .contains("core-quepid.csv");
    assertThat(send(engineer, "POST", CORE + "/import?form=qrels", "brass lamp").body())
        .isEqualTo("{\"queries\":1,\"judgements\":1}");
    assertThat(ask(CORE + "/queries/t1").path("judgements").path(0).path("judge").asString())
        .isEqualTo("eve");
    assertThat(status(engineer, "POST", CORE + "/import?form=xml", "a")).isEqualTo(400);
    send(engineer, "POST", CORE + "/runs", "{}");
    assertThat(send(engineer, "GET", CORE + "/export?form=run&run=1", "").body())
        .isEqualTo("run 1\n");
  }

  @Test
  void eachRightOpensWhatItSays() {
    String view = key("v", "view", "");
    String rules = key("m", "merchandise", "");
    String engineer = key("e", "engineer", "");
    String grade = "{\"item\":\"p1000\",\"grade\":1}";
    String query = "{\"queries\":[{\"text\":\"sofa\"}]}";
    assertThat(shop.send("GET", SETS, "").statusCode()).isEqualTo(403);
    for (String path : List.of(SETS, CORE, Q1, Q1 + "/pool", CORE + "/runs", CORE + "/export")) {
      assertThat(status(view, "GET", path, "")).as(path).isEqualTo(200);
    }
    assertThat(status(view, "PUT", Q1 + "/grades", grade)).isEqualTo(403);
    assertThat(status(view, "POST", CORE + "/queries", query)).isEqualTo(403);
    assertThat(status(rules, "PUT", Q1 + "/grades", grade)).isEqualTo(200);
    assertThat(status(rules, "POST", CORE + "/queries", query)).isEqualTo(201);
    assertThat(status(rules, "POST", CORE + "/runs", "{}")).isEqualTo(403);
    assertThat(status(rules, "POST", CORE + "/import?form=qrels", "a")).isEqualTo(403);
    assertThat(status(rules, "DELETE", CORE, "")).isEqualTo(403);
    assertThat(status(engineer, "DELETE", CORE, "")).isEqualTo(200);
  }

  @Test
  void aKeyForSomeCataloguesSeesNoSetsOfOthers() {
    shop.catalogues.open("hats");
    String hats = key("h", "engineer", ",\"catalogues\":[\"hats\"]");
    for (String path : List.of(SETS, CORE, Q1, Q1 + "/pool", CORE + "/runs", CORE + "/export")) {
      assertThat(status(hats, "GET", path, "")).as(path).isEqualTo(404);
    }
    assertThat(status(hats, "POST", SETS, "{\"name\":\"x\"}")).isEqualTo(404);
    assertThat(status(hats, "DELETE", CORE, "")).isEqualTo(404);
    assertThat(status(hats, "POST", CORE + "/runs/end", "")).isEqualTo(404);
    assertThat(status(hats, "GET", "/v1/catalogues/hats/judged", "")).isEqualTo(200);
  }
}
