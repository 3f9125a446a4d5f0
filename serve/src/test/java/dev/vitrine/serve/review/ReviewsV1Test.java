package dev.vitrine.serve.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReviewsV1Test {
  private static final String ALL = "/v1/catalogues/products/reviews";
  private static final String OF_ITEM = "/v1/catalogues/products/items/p1000/reviews";

  @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void open() throws IOException {
    shop = new Shop(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private static String review(String user, String item, int stars, String words) {
    return "{\"events\":[{\"event\":\"review\",\"catalogue\":\"products\",\"vouched\":true,\"id\":\"r-"
        + user
        + item
        + "\",\"user\":\""
        + user
        + "\",\"client\":\"c-"
        + user
        + "\",\"item\":\""
        + item
        + "\",\"stars\":"
        + stars
        + ",\"words\":\""
        + words
        + "\"}]}";
  }

  /// Tells a review by a key that is trusted, and waits until it is in the book.
  private void said(String user, String item, int stars, String words) {
    shop.write("POST", "/v1/events", review(user, item, stars, words));
    try {
      long end = shop.signals.log().end();
      assertThat(shop.signals.reviews().await(end, Duration.ofSeconds(20))).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private JsonNode read(String path) {
    HttpResponse<String> reply = shop.send("GET", path, "");
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    return Json.read(reply.body());
  }

  private JsonNode all(String query) {
    return shop.write("GET", ALL + query, "");
  }

  private static List<String> words(JsonNode answer) {
    return answer.path("reviews").valueStream().map(r -> r.path("words").asString()).toList();
  }

  private String key(String name, String right, String more) {
    String fields = "{\"name\":\"" + name + "\",\"right\":\"" + right + "\"" + more + "}";
    return shop.write("POST", "/v1/keys", fields).path("key").asString();
  }

  private int status(String method, String path, String body, String key) {
    return shop.send(method, path, body, "x-vitrine-key", key).statusCode();
  }

  @Test
  void shoppersReadWhatOthersSaidWithoutNames() {
    said("anna", "p1000", 5, "Holds well");
    said("ben", "p1000", 2, "");
    said("cleo", "p1001", 1, "Broke");
    JsonNode told = read(OF_ITEM);
    assertThat(told.path("count").asInt()).isEqualTo(2);
    assertThat(told.path("mean").asDouble()).isEqualTo(3.5);
    assertThat(told.path("by_stars").toString()).isEqualTo("[0,1,0,0,1]");
    assertThat(told.path("with_words").asInt()).isEqualTo(1);
    assertThat(told.path("found").asInt()).isEqualTo(2);
    JsonNode first = read(OF_ITEM + "?sort=best").path("reviews").get(0);
    assertThat(first.propertyNames()).containsExactlyInAnyOrder("id", "stars", "words", "at");
    assertThat(first.path("words").asString()).isEqualTo("Holds well");
    assertThat(first.path("at").asLong() % Duration.ofDays(1).toMillis()).isZero();
    assertThat(all("").path("reviews").valueStream().mapToLong(r -> r.path("at").asLong()))
        .allMatch(at -> at - at % Duration.ofDays(1).toMillis() == first.path("at").asLong())
        .anyMatch(at -> at % Duration.ofDays(1).toMillis() > 0);
    assertThat(told.toString()).doesNotContain("anna", "c-anna", "r-anna");
  }

  @Test
  void aReplicaHasTheReviewsOfItsCatalogue() {
    said("anna", "p1000", 5, "Holds well");
    shop.write("PUT", "/1/indexes/products/settings", "{\"replicas\":[\"virtual(best_first)\"]}");
    for (String name : List.of("best_first", "products_price_asc")) {
      assertThat(read(OF_ITEM.replace("/products/", "/" + name + "/"))).isEqualTo(read(OF_ITEM));
      String every = ALL.replace("/products/", "/" + name + "/");
      assertThat(words(shop.write("GET", every, ""))).containsExactly("Holds well");
      String hidden =
          every + "/" + all("").path("reviews").get(0).path("id").asString() + "/hidden";
      shop.write("PUT", hidden, "{\"reason\":\"x\"}");
      assertThat(read(OF_ITEM).path("count").asInt()).isZero();
      shop.write("DELETE", hidden, "");
    }
    String elsewhere = key("ely", "engineer", ",\"catalogues\":[\"hats\"]");
    String path = OF_ITEM.replace("/products/", "/best_first/");
    assertThat(status("GET", path, "", elsewhere)).isEqualTo(404);
  }

  @Test
  void anItemWithoutReviewsHasNoMean() {
    JsonNode told = read(OF_ITEM);
    assertThat(told.has("mean")).isFalse();
    assertThat(told.path("by_stars").toString()).isEqualTo("[0,0,0,0,0]");
    assertThat(shop.send("GET", "/v1/catalogues/products/items/none/reviews", "").statusCode())
        .isEqualTo(404);
    assertThat(shop.send("GET", "/v1/catalogues/none/items/p1000/reviews", "").statusCode())
        .isEqualTo(404);
  }

  @Test
  void theyAreFilteredSortedAndPaged() {
    for (int stars = 1; stars <= 5; stars++) {
      said("u" + stars, "p1000", stars, stars % 2 == 0 ? "" : "words " + stars);
    }
    assertThat(words(read(OF_ITEM + "?words=true&sort=worst&size=2")))
        .containsExactly("words 1", "words 3");
    assertThat(words(read(OF_ITEM + "?words=true&sort=worst&size=2&from=2")))
        .containsExactly("words 5");
    JsonNode three = read(OF_ITEM + "?stars=3");
    assertThat(three.path("found").asInt()).isEqualTo(1);
    assertThat(three.path("count").asInt()).isEqualTo(5);
    assertThat(words(all("?query=WORDS%203"))).containsExactly("words 3");
    assertThat(all("?item=p1001").path("found").asInt()).isZero();
    assertThat(all("?stars=5&item=p1000").path("reviews").get(0).path("title").asString())
        .contains("wireless headphones");
  }

  @ParameterizedTest
  @CsvSource({
    "from=-1, 'from'",
    "from=10001, 'from'",
    "size=51, 'size'",
    "sort=length, 'sort'",
    "stars=6, 'stars'",
    "stars=0, 'stars'",
    "words=yes, 'words'"
  })
  void whatIsWrongIsNamed(String query, String field) {
    HttpResponse<String> reply = shop.send("GET", OF_ITEM + "?" + query, "");
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains(field);
  }

  @Test
  void aHiddenReviewIsNotShownUntilItIsShownAgain() {
    said("anna", "p1000", 1, "Rude words");
    String id = all("").path("reviews").get(0).path("id").asString();
    String path = ALL + "/" + id + "/hidden";
    String keeper = key("eve", "merchandise", "");
    HttpResponse<String> hidden =
        shop.send("PUT", path, "{\"reason\":\" rude \"}", "x-vitrine-key", keeper);
    assertThat(hidden.statusCode()).as(hidden.body()).isEqualTo(200);
    JsonNode told = Json.read(hidden.body()).path("hidden");
    assertThat(told.path("reason").asString()).isEqualTo("rude");
    assertThat(told.path("by").asString()).isEqualTo("eve");
    assertThat(told.path("at").asLong()).isPositive();
    assertThat(read(OF_ITEM).path("count").asInt()).isZero();
    assertThat(read(OF_ITEM).path("found").asInt()).isZero();
    assertThat(all("?hidden=true").path("found").asInt()).isEqualTo(1);
    assertThat(all("?hidden=false").path("found").asInt()).isZero();
    shop.write("PUT", path, "{\"reason\":\"abuse\"}");
    assertThat(all("").path("reviews").get(0).path("hidden").path("reason").asString())
        .isEqualTo("abuse");
    assertThat(shop.write("DELETE", path, "").has("hidden")).isFalse();
    assertThat(read(OF_ITEM).path("count").asInt()).isEqualTo(1);
  }

  @Test
  void aReasonIsNeededAndAReviewToo() {
    said("anna", "p1000", 1, "Rude words");
    String id = all("").path("reviews").get(0).path("id").asString();
    String admin = shop.admin();
    String path = ALL + "/" + id + "/hidden";
    for (String body :
        List.of("{}", "{\"reason\":\" \"}", "{\"reason\":\"" + "x".repeat(201) + "\"}")) {
      HttpResponse<String> reply = shop.send("PUT", path, body, "x-vitrine-key", admin);
      assertThat(reply.statusCode()).isEqualTo(400);
      assertThat(reply.body()).contains("'reason'");
    }
    assertThat(status("PUT", ALL + "/none/hidden", "{\"reason\":\"x\"}", admin)).isEqualTo(404);
    assertThat(status("DELETE", ALL + "/none/hidden", "", admin)).isEqualTo(404);
  }

  @Test
  void eachDoesWhatItsKeyAllows() {
    said("anna", "p1000", 1, "Rude words");
    String path = ALL + "/" + all("").path("reviews").get(0).path("id").asString() + "/hidden";
    String viewer = key("vic", "view", "");
    String elsewhere = key("ely", "engineer", ",\"catalogues\":[\"hats\"]");
    assertThat(shop.send("GET", ALL, "").statusCode()).isIn(401, 403);
    assertThat(status("GET", ALL, "", viewer)).isEqualTo(200);
    assertThat(status("PUT", path, "{\"reason\":\"x\"}", viewer)).isIn(401, 403);
    assertThat(status("DELETE", path, "", viewer)).isIn(401, 403);
    assertThat(status("GET", ALL, "", elsewhere)).isEqualTo(404);
    assertThat(status("GET", OF_ITEM, "", elsewhere)).isEqualTo(404);
    assertThat(status("PUT", path, "{\"reason\":\"x\"}", elsewhere)).isEqualTo(404);
    assertThat(read(OF_ITEM).path("count").asInt()).isEqualTo(1);
  }

  @Test
  void onlyTrustedKeysVouch() {
    shop.post("/v1/events", review("mallory", "p1000", 5, "Best ever"));
    String keeper = key("eve", "merchandise", "");
    assertThat(status("POST", "/v1/events", review("eve", "p1000", 5, "Ours"), keeper))
        .isEqualTo(200);
    String engineer = key("ada", "engineer", "");
    assertThat(status("POST", "/v1/events", review("anna", "p1000", 4, "Fine"), engineer))
        .isEqualTo(200);
    List<Event.Review> logged =
        shop.signals.log().read(0, 10).stream()
            .map(each -> (Event.Review) each.taken().event())
            .toList();
    assertThat(logged).extracting(Event.Review::vouched).containsExactly(false, false, true);
    assertThat(logged).extracting(Event.Review::stars).containsExactly(5, 5, 4);
    said("ben", "p1000", 3, "later");
    assertThat(words(read(OF_ITEM))).containsExactlyInAnyOrder("later", "Fine");
  }

  @Test
  void aShopperWhoIsErasedIsReadNoMore() {
    said("anna", "p1000", 5, "Holds well");
    said("ben", "p1000", 2, "So so");
    shop.write("DELETE", "/v1/shoppers/anna", "");
    assertThat(words(read(OF_ITEM))).containsExactly("So so");
    assertThat(read(OF_ITEM).path("count").asInt()).isEqualTo(1);
  }
}
