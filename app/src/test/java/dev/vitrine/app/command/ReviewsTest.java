package dev.vitrine.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.Unhurried;
import dev.vitrine.app.backup.Copying;
import dev.vitrine.app.backup.Restoring;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.serve.ServeConf;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole way of a review: ordered, delivered, said, read by the next shopper, in the rating.
class ReviewsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ANNA = "anna".repeat(8);
  private static final String REVIEWS = "/v1/catalogues/products/items/lamp/reviews";
  private static final String LAMP =
      "{\"objectID\":\"lamp\",\"title\":\"Brass lamp\",\"price\":20,\"currency\":\"EUR\","
          + "\"rating\":4.5,\"rating_count\":10}";

  @TempDir Path folder;

  private static Conf conf() {
    var settings = new TreeMap<String, String>();
    settings.putAll(
        Map.of("serve.port", "0", "orders.ship-after", "0s", "orders.deliver-after", "0s"));
    return Unhurried.conf(settings);
  }

  private static Serving serving(Path data) {
    OpenShop shop = OpenShop.open(data, ShopConf.of(conf()));
    if (shop.find("products").isEmpty()) {
      shop.open("products").write(List.of(new Change.Put(new Document("lamp", LAMP))));
      shop.settle();
    }
    return Serving.start(shop, data, ServeConf.of(conf()));
  }

  private static JsonNode ask(Serving serving, String method, String path, String body) {
    URI address = URI.create("http://127.0.0.1:" + serving.port() + path);
    var request = HttpRequest.newBuilder(address).header("x-vitrine-shopper", ANNA);
    request.method(
        method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> reply = client.send(request.build(), BodyHandlers.ofString());
      assertThat(reply.statusCode()).as(reply.body()).isIn(200, 201);
      return JSON.readTree(reply.body());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// What is read once it is as it should be, within seconds.
  private static JsonNode soon(Serving serving, String path, Predicate<JsonNode> good) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    JsonNode told = ask(serving, "GET", path, "");
    while (!good.test(told) && System.nanoTime() < end) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      told = ask(serving, "GET", path, "");
    }
    assertThat(good.test(told)).as(told.toString()).isTrue();
    return told;
  }

  private static String delivered(Serving serving) {
    String goods = "\"catalogue\":\"products\",\"lines\":[{\"item\":\"lamp\",\"quantity\":1}]";
    long total =
        ask(serving, "POST", "/v1/orders/quote", "{" + goods + "}").path("total_minor").asLong();
    String order = "{\"key\":\"0123456789abcdef\",\"total\":" + total + "," + goods + "}";
    return ask(serving, "POST", "/v1/orders", order).path("id").asString();
  }

  @Test
  void whatIsSaidIsReadByTheNextShopperAndInTheRating() {
    Path data = folder.resolve("shop");
    Path copy = folder.resolve("copy.zip");
    try (Serving serving = serving(data)) {
      String order = delivered(serving);
      String said =
          "{\"line\":0,\"stars\":1,\"note\":\"For you alone.\",\"words\":\"Wobbles.\\nAnd hums.\"}";
      ask(serving, "POST", "/v1/orders/" + order + "/review", said);
      JsonNode told = soon(serving, REVIEWS, answer -> answer.path("count").asInt() == 1);
      JsonNode review = told.path("reviews").get(0);
      assertThat(review.path("words").asString()).isEqualTo("Wobbles.\nAnd hums.");
      assertThat(told.toString()).doesNotContain(ANNA, order, "alone");
      soon(serving, "/1/indexes/products/lamp", ReviewsTest::rated);
      new Copying(data, Copying.Told.NOBODY).to(copy, 1_000);
      ask(serving, "DELETE", "/v1/shopper", "");
      assertThat(ask(serving, "GET", REVIEWS, "").path("count").asInt()).isZero();
      soon(serving, "/1/indexes/products/lamp", lamp -> lamp.path("rating_count").asInt() == 10);
    }
    Path again = folder.resolve("again");
    new Restoring(copy).into(again);
    try (Serving serving = serving(again)) {
      assertThat(ask(serving, "GET", REVIEWS, "").path("count").asInt()).isEqualTo(1);
      assertThat(rated(ask(serving, "GET", "/1/indexes/products/lamp", ""))).isTrue();
    }
  }

  private static boolean rated(JsonNode lamp) {
    return lamp.path("rating").asDouble() == 4.182 && lamp.path("rating_count").asInt() == 11;
  }
}
