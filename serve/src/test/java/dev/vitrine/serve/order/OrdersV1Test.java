package dev.vitrine.serve.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Listing;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Rating;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.item.Variant;
import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OrdersV1Test {
  private static final String ANNA = "anna".repeat(8);
  private static final String SHOES =
      """
      {"catalogue":"products","key":"0123456789abcdef","total":%d,
       "lines":[{"item":"shoes","quantity":1,"via":"v1"}]}\
      """;

  @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void open() throws IOException {
    shop = new Shop(folder);
    shop.shelf.put("shoes", product("shoes", "Blue trail shoes", 2999));
    shop.shelf.put("charger", product("charger", "USB charger", 500));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private static Product product(String id, String title, long minor) {
    var price = new Money(minor, Currency.getInstance("EUR"));
    var offer = new Offer("1", "", "", Optional.of(price), Optional.empty(), new Stock.Units(9));
    var variant = new Variant("1", Map.of(), List.of(), List.of(), List.of(offer));
    var listing =
        new Listing(
            title,
            "",
            List.of(),
            "en",
            List.of(new CategoryPath(List.of("All"))),
            Map.of(),
            List.of(),
            List.of(),
            Rating.NONE,
            Optional.empty());
    return new Product(id, listing, "Ada", "", List.of(), List.of(variant));
  }

  private JsonNode asks(String method, String path, String body, int status) {
    var reply = shop.send(method, path, body, "x-vitrine-shopper", ANNA);
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
    return Json.read(reply.body());
  }

  private String bought(String item, int total) {
    String body = SHOES.replace("%d", "" + total).replace("\"shoes\"", "\"" + item + "\"");
    String keyed = body.replace("0123456789abcdef", "0123456789abcdef" + item);
    return asks("POST", "/v1/orders", keyed, 201).path("id").asString();
  }

  private static String purchase(String id) {
    return """
    {"events":[{"event":"purchase","id":"%s","catalogue":"products","order":"1","lines":[
      {"item":"shoes","price":1000000,"currency":"EUR"}]}]}\
    """
        .replace("%s", id);
  }

  /// The doubts of the latest event.
  private String doubts() {
    JsonNode events = shop.write("GET", "/v1/events", "").path("events");
    return events.get(events.size() - 1).path("doubts").toString();
  }

  private String market() {
    return shop.write("GET", "/v1/catalogues/products/market", "").toString();
  }

  @Test
  void aPriceThatCannotBeIsDoubtedUnlessTheShopItselfTellsIt() {
    shop.post("/v1/events", purchase("anybody"));
    assertThat(doubts()).contains("impossible_price");
    assertThat(market()).doesNotContain("1000000.00");
    shop.write("POST", "/v1/events", purchase("back office"));
    assertThat(doubts()).doesNotContain("impossible_price");
    assertThat(market()).contains("\"money\":{\"EUR\":\"1000000.00\"}");

    bought("shoes", 2999);
    shop.shelf.put("shoes", product("shoes", "Blue trail shoes", 299_900_000));
    shop.clock.updateAndGet(now -> now.plus(Duration.ofDays(30)));
    asks("GET", "/v1/orders", "", 200);
    JsonNode events = shop.write("GET", "/v1/events", "").path("events");
    assertThat(events.toString()).contains("\"delivered\"");
    assertThat(doubts()).doesNotContain("impossible_price");
    assertThat(shop.send("GET", "/metrics", "").body())
        .contains("vitrine_events_doubtful_total{why=\"impossible_price\"} 1");
  }

  @Test
  void goodsAreQuotedWithoutATokenAndOrderedWithOne() {
    JsonNode quote =
        shop.post(
            "/v1/orders/quote",
            "{\"catalogue\":\"products\",\"lines\":[{\"item\":\"shoes\",\"quantity\":2},"
                + "{\"item\":\"gone\"}]}");
    assertThat(quote.path("good").asBoolean()).isFalse();
    assertThat(quote.path("total_minor").asLong()).isEqualTo(5998);
    assertThat(quote.path("total").toString()).isEqualTo("59.98");
    assertThat(quote.path("lines").path(1).path("problem").asString()).contains("no product gone");

    assertThat(shop.send("POST", "/v1/orders", SHOES.replace("%d", "2999")).statusCode())
        .isEqualTo(403);
    assertThat(asks("POST", "/v1/orders", SHOES.replace("%d", "1"), 400).path("message").asString())
        .isEqualTo("'total' is 1 but the goods cost 2999 now");
    JsonNode order = asks("POST", "/v1/orders", SHOES.replace("%d", "2999"), 201);
    assertThat(order.path("id").asString()).matches("[0-9a-f]{32}");
    assertThat(order.path("payment").asString()).isEqualTo("demo");
    assertThat(order.path("can").toString()).isEqualTo("[\"cancel\",\"complaint\"]");
    assertThat(shop.write("GET", "/v1/events", "").toString())
        .contains("\"purchase\"", "\"via\":\"v1\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what+goes+with+what+I+bought",
        "things+that+go+with+my+last+order",
        "was+passt+zu+dem,+was+ich+gekauft+habe",
        "que+va+con+lo+que+compr%C3%A9",
        "ce+qui+va+avec+ce+que+j'ai+achet%C3%A9"
      })
  void whatGoesWithWhatWasBoughtNamesNoGood(String words) {
    bought("shoes", 2999);
    JsonNode heard = asks("GET", "/v1/orders?query=" + words, "", 200);
    assertThat(heard.path("named").asBoolean()).isFalse();
    assertThat(heard.path("wish").asString()).isEqualTo("find");
    assertThat(heard.path("orders")).hasSize(1);
  }

  private JsonNode all(String words) {
    return asks("GET", "/v1/orders?query=" + words, "", 200).path("orders");
  }

  @Test
  void onesOrdersAreFoundInWords() {
    bought("shoes", 2999);
    bought("charger", 500);
    String number = all("").path(1).path("id").asString();
    JsonNode numbered = all("my+order+" + number.substring(number.length() - 6));
    assertThat(numbered.size()).isEqualTo(1);
    assertThat(numbered.path(0).path("id").asString()).isEqualTo(number);
    assertThat(numbered.path(0).has("meant")).isFalse();
    assertThat(all("my+order+" + number.substring(number.length() - 5)).size()).isZero();
    JsonNode found = asks("GET", "/v1/orders?query=return+the+blue+sheos", "", 200);
    assertThat(found.path("wish").asString()).isEqualTo("return");
    assertThat(found.path("orders").size()).isEqualTo(1);
    assertThat(found.path("orders").path(0).path("lines").path(0).path("item").asString())
        .isEqualTo("shoes");
    JsonNode all = asks("GET", "/v1/orders?query=where+is+my+order", "", 200);
    assertThat(all.path("wish").asString()).isEqualTo("where");
    assertThat(all.path("orders").size()).isEqualTo(2);
    assertThat(asks("GET", "/v1/orders?query=my+sofa+order", "", 200).path("orders").size())
        .isZero();
    var other = shop.send("GET", "/v1/orders", "", "x-vitrine-shopper", "benb".repeat(8));
    assertThat(Json.read(other.body()).path("orders").size()).isZero();
  }

  @Test
  void whatComesAfterIsAskedForByItsAddress() {
    String order = "/v1/orders/" + bought("shoes", 2999);
    shop.clock.updateAndGet(now -> now.plus(Duration.ofMinutes(5)));
    assertThat(asks("GET", order, "", 200).path("state").asString()).isEqualTo("delivered");
    String said = "{\"line\":0,\"stars\":4,\"note\":\"To you.\",\"words\":\"Good.\"}";
    JsonNode rated = asks("POST", order + "/review", said, 200);
    assertThat(rated.path("reviews_shown").asBoolean()).isTrue();
    assertThat(rated.path("happened").path(0).path("words").asString()).isEqualTo("Good.");
    assertThat(rated.path("happened").path(0).path("note").asString()).isEqualTo("To you.");
    asks("POST", order + "/complaint", "{\"reason\":\"late\"}", 200);
    JsonNode after =
        asks("POST", order + "/return", "{\"line\":0,\"pieces\":1,\"reason\":\"damaged\"}", 200);
    assertThat(after.path("lines").path(0).path("returned").asInt()).isEqualTo(1);
    assertThat(after.path("lines").path(0).path("stars").asInt()).isEqualTo(4);
    assertThat(asks("POST", order + "/cancel", "{}", 400).path("message").asString())
        .contains("on its way");
    asks("GET", "/v1/orders/" + "0".repeat(32), "", 404);
  }

  @Test
  void anOrderThatWasPaidBackSaysSo() {
    String two = SHOES.replace("%d", "5998").replace("\"quantity\":1", "\"quantity\":2");
    String order = "/v1/orders/" + asks("POST", "/v1/orders", two, 201).path("id").asString();
    shop.clock.updateAndGet(now -> now.plus(Duration.ofMinutes(5)));
    String one = "{\"line\":0,\"pieces\":1,\"reason\":\"damaged\"}";
    JsonNode some = asks("POST", order + "/refund", one, 200);
    assertThat(some.path("state").asString()).isEqualTo("partly-refunded");
    assertThat(some.path("way").asString()).isEqualTo("delivered");
    JsonNode back = asks("POST", order + "/return", one, 200);
    assertThat(back.path("state").asString()).as("not there yet").isEqualTo("partly-refunded");
    shop.clock.updateAndGet(now -> now.plus(Duration.ofMinutes(5)));
    JsonNode all = asks("GET", order, "", 200);
    assertThat(all.path("state").asString()).isEqualTo("refunded");
    assertThat(all.path("way").asString()).isEqualTo("delivered");
    assertThat(asks("GET", "/v1/orders", "", 200).path("orders").path(0).path("state").asString())
        .isEqualTo("refunded");
  }

  @Test
  void fieldsAreHeldToTheirLimits() {
    String order = "/v1/orders/" + bought("shoes", 2999);
    shop.clock.updateAndGet(now -> now.plus(Duration.ofMinutes(5)));
    for (String bad :
        List.of(
            "{\"line\":0,\"stars\":6}",
            "{\"line\":0,\"stars\":\"5\"}",
            "{\"line\":-1,\"stars\":5}",
            "{\"stars\":5}",
            "{\"line\":0,\"stars\":5,\"words\":\"" + "x".repeat(1_001) + "\"}",
            "{\"line\":0,\"stars\":5,\"note\":\"" + "x".repeat(1_001) + "\"}")) {
      asks("POST", order + "/review", bad, 400);
    }
    String lines = "{\"item\":\"shoes\"},".repeat(51);
    String many =
        "{\"catalogue\":\"products\",\"lines\":[" + lines.substring(0, lines.length() - 1);
    asks("POST", "/v1/orders/quote", many + "]}", 400);
    asks("POST", "/v1/orders/quote", "{\"catalogue\":\"products\",\"lines\":[]}", 400);
    asks("POST", "/v1/orders/quote", "{\"catalogue\":\"none\",\"lines\":[{\"item\":\"a\"}]}", 404);
    asks("GET", "/v1/orders?query=" + "x".repeat(513), "", 400);
  }

  @Test
  void aShopperSeesAndErasesThemselvesAlone() {
    bought("shoes", 2999);
    assertThat(asks("PUT", "/v1/shopper", "{\"personal\":false}", 200).toString())
        .isEqualTo("{\"personal\":false}");
    assertThat(asks("GET", "/v1/shopper", "", 200).path("personal").asBoolean()).isFalse();
    assertThat(shop.send("DELETE", "/v1/shopper", "").statusCode()).isEqualTo(403);
    assertThat(asks("DELETE", "/v1/shopper", "", 200).path("erased").asInt()).isEqualTo(1);
    assertThat(shop.write("GET", "/v1/events", "").path("events").size()).isZero();
    assertThat(asks("GET", "/v1/orders", "", 200).path("orders").size()).isEqualTo(1);
  }
}
