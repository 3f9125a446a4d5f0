package dev.vitrine.serve.algolia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.Shop;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Rules over the protocol: written, read, searched, removed, and what a search gets of them.
class RulesApiTest {
  private static final String RULES = "/1/indexes/products/rules";

  @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void start() throws IOException {
    shop = new Shop(folder);
  }

  @AfterEach
  void stop() {
    shop.close();
  }

  private static String rule(String id, String pattern, String consequence) {
    return "{'objectID':'%s','conditions':[{'pattern':'%s','anchoring':'is'}],'consequence':%s}"
        .formatted(id, pattern, consequence)
        .replace('\'', '"');
  }

  private JsonNode send(String method, String path, String body) {
    return shop.write(method, path, body);
  }

  private JsonNode search(String params) {
    return shop.post("/1/indexes/products/query", params.replace('\'', '"'));
  }

  private List<String> found(String params) {
    return Shop.ids(send("POST", RULES + "/search", params.replace('\'', '"')));
  }

  @Test
  void oneRuleIsWrittenReadAndRemoved() {
    JsonNode written = send("PUT", RULES + "/a", rule("a", "x", "{'redirect':'/x'}"));
    assertThat(written.path("taskID").isNumber()).isTrue();
    assertThat(written.path("id").asString()).isEqualTo("a");
    JsonNode read = send("GET", RULES + "/a", "");
    assertThat(read.path("consequence").path("params").toString())
        .isEqualTo("{\"renderingContent\":{\"redirect\":{\"url\":\"/x\"}}}");
    assertThat(send("DELETE", RULES + "/a", "").has("deletedAt")).isTrue();
    assertThat(shop.send("GET", RULES + "/a", "", "x-algolia-api-key", shop.admin()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void rulesNeedTheAdminKey() {
    assertThat(shop.send("GET", RULES + "/a", "").statusCode()).isEqualTo(403);
    assertThat(shop.send("PUT", RULES + "/a", rule("a", "x", "{}")).statusCode()).isEqualTo(403);
    assertThat(shop.send("GET", "/v1/catalogues/products/rules", "").statusCode()).isEqualTo(403);
    String search = shop.keys.texts().orElseThrow().search();
    assertThat(shop.send("DELETE", RULES + "/a", "", "x-algolia-api-key", search).statusCode())
        .isEqualTo(403);
  }

  private HttpResponse<String> change(String method, String path, String body, String... when) {
    String[] headers = Arrays.copyOf(when, when.length + 2);
    headers[when.length] = "x-algolia-api-key";
    headers[when.length + 1] = shop.admin();
    return shop.send(method, path, body, headers);
  }

  private String tag(String path) {
    return change("GET", path, "").headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void twoWhoEditOneRuleDoNotWriteOverEachOther() {
    String path = RULES + "/a";
    String first = rule("a", "x", "{'redirect':'/x'}");
    String mine = rule("a", "x", "{'redirect':'/mine'}");
    String theirs = rule("a", "x", "{'redirect':'/theirs'}");
    assertThat(change("PUT", path, first, "If-None-Match", "*").statusCode()).isEqualTo(200);
    assertThat(change("PUT", path, mine, "If-None-Match", "*").body())
        .contains("\"status\":412", "the rule is there already");
    String read = tag(path);
    assertThat(read).matches("\"[0-9a-f]{32}\"").isEqualTo(tag(path));
    var written = change("PUT", path, theirs, "If-Match", read);
    assertThat(written.statusCode()).isEqualTo(200);
    assertThat(written.headers().firstValue("ETag")).contains(tag(path)).isNotEqualTo(read);
    for (String method : List.of("PUT", "DELETE")) {
      assertThat(change(method, path, mine, "If-Match", read).body())
          .contains("\"status\":412", "somebody else has written it since");
    }
    assertThat(change("GET", path, "").body()).contains("/theirs");
    assertThat(change("PUT", path, mine, "If-Match", "\"0\", W/" + tag(path)).statusCode())
        .isEqualTo(200);
    String packed = tag(path).replaceAll("\"$", "-gzip\"");
    assertThat(change("PUT", path, mine, "If-Match", packed).statusCode()).isEqualTo(200);
    assertThat(change("PUT", path, theirs).statusCode()).as("as before").isEqualTo(200);
    assertThat(change("DELETE", path, "", "If-Match", tag(path)).statusCode()).isEqualTo(200);
    assertThat(change("PUT", path, mine, "If-Match", "*").body())
        .contains("\"status\":412", "it was removed since it was read");
    assertThat(found("{}")).isEmpty();
  }

  @Test
  void aRefusedWriteMakesNoCatalogue() {
    String rules = RULES.replace("products", "gone");
    String synonyms = rules.replace("rules", "synonyms");
    String group = "{\"objectID\":\"s\",\"type\":\"synonym\",\"synonyms\":[\"a\",\"b\"]}";
    assertThat(change("PUT", rules + "/a", rule("a", "x", "{}"), "If-Match", "\"0\"").statusCode())
        .isEqualTo(412);
    assertThat(change("PUT", synonyms + "/s", group, "If-Match", "\"0\"").statusCode())
        .isEqualTo(412);
    assertThat(change("GET", "/v1/catalogues", "").body()).doesNotContain("gone");
  }

  @Test
  void twoWhoEditOneGroupOfSynonymsDoNotWriteOverEachOther() {
    String path = "/1/indexes/products/synonyms/s";
    String first = "{\"objectID\":\"s\",\"type\":\"synonym\",\"synonyms\":[\"a\",\"b\"]}";
    String other = first.replace("\"b\"", "\"c\"");
    assertThat(change("PUT", path, first, "If-None-Match", "*").statusCode()).isEqualTo(200);
    assertThat(change("PUT", path, other, "If-None-Match", "*").body())
        .contains("\"status\":412", "the group of synonyms is there already");
    String read = tag(path);
    assertThat(change("PUT", path, other, "If-Match", read).statusCode()).isEqualTo(200);
    assertThat(change("PUT", path, first, "If-Match", read).statusCode()).isEqualTo(412);
    assertThat(change("DELETE", path, "", "If-Match", read).statusCode()).isEqualTo(412);
    assertThat(change("GET", path, "").body()).contains("[\"a\",\"c\"]");
  }

  @Test
  void manyAreWrittenSearchedAndCleared() {
    String both = "[" + rule("a", "sofa", "{}") + "," + rule("b", "lamp", "{}") + "]";
    send("POST", RULES + "/batch", both);
    assertThat(found("{}")).containsExactly("a", "b");
    assertThat(found("{'query':'SOF'}")).containsExactly("a");
    assertThat(found("{'hitsPerPage':1,'page':1}")).containsExactly("b");
    assertThat(found("{'anchoring':'contains'}")).isEmpty();
    assertThat(found("{'enabled':false}")).isEmpty();
    send("POST", RULES + "/batch?clearExistingRules=true", "[" + rule("c", "x", "{}") + "]");
    assertThat(found("{}")).containsExactly("c");
    send("PUT", "/1/indexes/products/settings", "{\"hitsPerPage\":5}");
    send("POST", "/1/indexes/products/synonyms/clear", "");
    assertThat(found("{}")).containsExactly("c");
    send("POST", RULES + "/clear", "");
    assertThat(found("{}")).isEmpty();
  }

  @Test
  void aBadOneOfManyIsNamedAndNothingIsWritten() {
    String bad = "[" + rule("a", "sofa", "{}") + "," + rule("b", "lamp", "{'hidden':1}") + "]";
    var reply = shop.send("POST", RULES + "/batch", bad, "x-algolia-api-key", shop.admin());
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains("[1].consequence.hidden: is not taken");
    assertThat(found("{}")).isEmpty();
  }

  @Test
  void aReplicaHasTheRulesOfItsCatalogue() {
    send("PUT", "/1/indexes/products/settings", "{\"replicas\":[\"cheap\"]}");
    send("PUT", "/1/indexes/cheap/rules/a", rule("a", "x", "{}"));
    assertThat(found("{}")).containsExactly("a");
    assertThat(shop.catalogues.find("cheap")).isEmpty();
  }

  @Test
  void aReplicaHasTheSynonymsOfItsCatalogue() {
    send("PUT", "/1/indexes/products/settings", "{\"replicas\":[\"cheap\"]}");
    String group = "{\"objectID\":\"s\",\"type\":\"synonym\",\"synonyms\":[\"a\",\"b\"]}";
    send("PUT", "/1/indexes/cheap/synonyms/s", group);
    send("POST", "/1/indexes/cheap/synonyms/batch", "[" + group.replace("\"s\"", "\"t\"") + "]");
    assertThat(change("GET", "/1/indexes/products/synonyms/s", "").statusCode()).isEqualTo(200);
    assertThat(change("GET", "/1/indexes/products/synonyms/t", "").statusCode()).isEqualTo(200);
    assertThat(shop.catalogues.find("cheap")).isEmpty();
  }

  @Test
  void aSearchGetsWhatRulesGive() {
    send(
        "PUT",
        RULES + "/a",
        rule(
            "a",
            "sony",
            "{'userData':{'n':1},'params':{'renderingContent':{'redirect':{'url':'/sony'},"
                + "'widgets':{'banners':[{'link':{'url':'/s'}}]}}}}"));
    JsonNode result = search("{'query':'sony','getRankingInfo':true}");
    assertThat(result.path("userData").toString()).isEqualTo("[{\"n\":1}]");
    assertThat(result.path("renderingContent").toString())
        .isEqualTo(
            "{\"widgets\":{\"banners\":[{\"link\":{\"url\":\"/s\"}}]},"
                + "\"redirect\":{\"url\":\"/sony\"}}");
    assertThat(result.path("appliedRules").path(0).path("objectID").asString()).isEqualTo("a");
    JsonNode off = search("{'query':'sony','enableRules':false,'ruleContexts':['m']}");
    assertThat(off.has("userData")).isFalse();
    assertThat(off.has("renderingContent")).isFalse();
    var occasion = shop.catalogues.open("products").asked().getLast().occasion();
    assertThat(occasion.contexts()).containsExactly("m");
    assertThat(occasion.rules()).isFalse();
  }

  @Test
  void whatASettingRendersStaysUnderWhatARuleDoes() {
    send(
        "PUT",
        "/1/indexes/products/settings",
        "{\"renderingContent\":{\"facetOrdering\":{\"facets\":{\"order\":[\"brand\"]}}}}");
    send("PUT", RULES + "/a", rule("a", "sony", "{'redirect':'/sony'}"));
    JsonNode rendering = search("{'query':'sony'}").path("renderingContent");
    assertThat(rendering.has("facetOrdering")).isTrue();
    assertThat(rendering.path("redirect").path("url").asString()).isEqualTo("/sony");
  }

  @Test
  void aPreviewHasWhatBothSidesShow() {
    String banner = "{'params':{'renderingContent':{'widgets':{'banners':[{'title':'%s'}]}}}}";
    send("PUT", RULES + "/r", rule("r", "sony", banner.replace("%s", "Old")));
    String draft = rule("r", "sony", banner.replace("%s", "New"));
    JsonNode preview =
        send(
            "POST",
            "/v1/catalogues/products/rules/preview",
            "{\"query\":\"sony\",\"rule\":" + draft + "}");
    assertThat(preview.path("before").path("rendering").toString())
        .isEqualTo("{\"widgets\":{\"banners\":[{\"title\":\"Old\"}]}}");
    assertThat(preview.path("after").path("rendering").toString()).contains("New");
    JsonNode without =
        send(
            "POST",
            "/v1/catalogues/products/rules/preview",
            "{\"query\":\"sony\",\"without\":\"r\"}");
    assertThat(without.path("before").path("rendering").toString()).contains("Old");
    assertThat(without.path("after").has("rendering")).isFalse();
  }

  @Test
  void aDraftIsPreviewedAndCountsAreTold() {
    String draft = rule("d", "sony", "{'redirect':'/sony'}");
    JsonNode preview =
        send(
            "POST",
            "/v1/catalogues/products/rules/preview",
            "{\"query\":\"sony\",\"size\":3,\"rule\":" + draft + "}");
    assertThat(preview.path("applies").asBoolean()).isTrue();
    assertThat(preview.path("changed").path("places").asInt()).isZero();
    assertThat(preview.path("after").path("redirect").asString()).isEqualTo("/sony");
    assertThat(preview.path("before").has("redirect")).isFalse();
    assertThat(preview.path("before").path("hits").size()).isEqualTo(3);
    send("PUT", RULES + "/d", draft);
    JsonNode rules = send("GET", "/v1/catalogues/products/rules", "").path("rules");
    assertThat(rules.path(0).path("applied").asLong(-1)).isZero();
    JsonNode report = send("GET", "/v1/catalogues/products/rules/report", "");
    assertThat(report.path("findings").path(0).path("kind").asString()).isEqualTo("unused");
  }
}
