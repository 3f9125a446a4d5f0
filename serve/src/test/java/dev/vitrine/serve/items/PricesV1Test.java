package dev.vitrine.serve.items;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.shop.PriceHistory;
import dev.vitrine.kernel.shop.PriceHistory.Step;
import dev.vitrine.serve.Shop;
import dev.vitrine.serve.http.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PricesV1Test {
  private static final String PATH = "/v1/catalogues/products/items/p1000/prices";

  @TempDir Path folder;
  private Shop shop;
  private final long today = LocalDate.now(ZoneOffset.UTC).toEpochDay();

  @BeforeEach
  void open() throws IOException {
    shop = new Shop(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private Step step(long ago, String low, String last) {
    Optional<BigDecimal> end =
        last.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(last));
    return new Step(today - ago, new BigDecimal(low), end);
  }

  private String date(long ago) {
    return LocalDate.ofEpochDay(today - ago).toString();
  }

  private JsonNode asked(String query) {
    return Json.read(shop.send("GET", PATH + query, "").body());
  }

  @Test
  void theLowestOfAllOffersIsToldForEachDay() {
    shop.catalogues
        .open("products")
        .priced(
            "p1000",
            new PriceHistory("1", "a", "EUR", List.of(step(50, "20", "20"), step(2, "15", "18"))),
            new PriceHistory("1", "b", "EUR", List.of(step(40, "17", "17"), step(35, "16", ""))),
            new PriceHistory("1", "c", "USD", List.of(step(60, "1", "1"), step(1, "1", ""))));
    JsonNode told = asked("");
    assertThat(told.path("currency").asString()).isEqualTo("EUR");
    JsonNode days = told.path("days");
    assertThat(days.size()).isEqualTo(51);
    assertThat(days.get(0).path("day").asString()).isEqualTo(date(50));
    assertThat(days.get(10).path("low").decimalValue()).isEqualByComparingTo("17");
    assertThat(days.get(15).path("low").decimalValue()).isEqualByComparingTo("16");
    assertThat(days.get(16).path("low").decimalValue()).isEqualByComparingTo("20");
    assertThat(days.get(48).path("low").decimalValue()).isEqualByComparingTo("15");
    assertThat(days.get(50).path("low").decimalValue()).isEqualByComparingTo("18");
    assertThat(told.path("lowest_before").path("price").decimalValue()).isEqualByComparingTo("15");
    assertThat(told.path("lowest_before").path("day").asString()).isEqualTo(date(2));
    assertThat(told.path("offers").size()).isEqualTo(3);
    assertThat(told.path("offers").get(1).path("steps").get(1).has("last")).isFalse();
    assertThat(asked("?days=3").path("days").size()).isEqualTo(3);
  }

  @Test
  void aReplicaHasThePricesOfItsCatalogue() {
    shop.catalogues
        .open("products")
        .priced("p1000", new PriceHistory("1", "a", "EUR", List.of(step(2, "15", "18"))));
    shop.write(
        "PUT", "/1/indexes/products/settings", "{\"replicas\":[\"virtual(cheapest_first)\"]}");
    for (String name : List.of("cheapest_first", "products_price_asc")) {
      String path = PATH.replace("/products/", "/" + name + "/");
      assertThat(shop.send("GET", path, "").body()).isEqualTo(shop.send("GET", PATH, "").body());
    }
  }

  @Test
  void anotherVariantDoesNotMakeOneCheap() {
    shop.catalogues
        .open("products")
        .priced(
            "p1000",
            new PriceHistory("1tb", "a", "EUR", List.of(step(20, "50", "50"))),
            new PriceHistory("2tb", "a", "EUR", List.of(step(20, "90", "90"))));
    JsonNode told = asked("?variant=2tb");
    assertThat(told.path("days").get(0).path("low").decimalValue()).isEqualByComparingTo("90");
    assertThat(told.path("lowest_before").path("price").decimalValue()).isEqualByComparingTo("90");
    assertThat(told.path("offers").size()).isEqualTo(1);
    assertThat(asked("?variant=3tb").path("days").size()).isZero();
  }

  @Test
  void anItemWithoutAHistoryHasNoDays() {
    JsonNode told = asked("");
    assertThat(told.path("days").size()).isZero();
    assertThat(told.has("lowest_before")).isFalse();
    assertThat(told.path("currency").asString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "products/items/p1000/prices?days=0|400|'days' must be a number from 1 to 400",
        "products/items/p1000/prices?days=401|400|'days' must be a number from 1 to 400",
        "products/items/p1000/prices?days=-3|400|'days' must be a number from 1 to 400",
        "products/items/gone/prices|404|no item of that id",
        "none/items/p1000/prices|404|no catalogue of that name"
      })
  void whatIsWrongIsNamed(String path, int status, String message) {
    var reply = shop.send("GET", "/v1/catalogues/" + path, "");
    assertThat(reply.statusCode()).isEqualTo(status);
    assertThat(reply.body()).contains(message);
  }

  @Test
  void whatWasBeforeIsTakenFromAnEngineer() {
    String body =
        "{'offers':[{'offer':'a','currency':'EUR','steps':[{'day':'2026-01-01','last':9},"
            + "{'day':'2026-01-05','last':12.5},{'day':'2026-01-06'}]}]}";
    var none = shop.send("PUT", PATH, body.replace('\'', '"'));
    assertThat(none.statusCode()).isEqualTo(403);
    var reply = put(body);
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(shop.catalogues.open("products").prices("p1000"))
        .containsExactly(
            new PriceHistory(
                "",
                "a",
                "EUR",
                List.of(
                    new Step(
                        day("2026-01-01"),
                        BigDecimal.valueOf(9),
                        Optional.of(BigDecimal.valueOf(9))),
                    new Step(
                        day("2026-01-05"),
                        BigDecimal.valueOf(9),
                        Optional.of(new BigDecimal("12.5"))),
                    new Step(day("2026-01-06"), new BigDecimal("12.5"), Optional.empty()))));
  }

  private HttpResponse<String> put(String body) {
    String json = body.replace('\'', '"');
    return shop.send("PUT", PATH, json, "x-algolia-api-key", shop.admin());
  }

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{}|'offers' must be a list of 1 to 100",
        "{'offers':[{'steps':[]}]}|offers[0].steps: expected a list of 1 to 400",
        "{'offers':[{'currency':'euro','steps':[{}]}]}|offers[0].currency: expected the three",
        "{'offers':[{'steps':[{'day':'2026-01-01'}]}]}|offers[0].steps[0]: expected 'low' or 'last'",
        "{'offers':[{'steps':[{'day':'soon','last':1}]}]}|offers[0].steps[0].day: expected a day",
        "{'offers':[{'steps':[{'day':'2026-01-01','last':'1'}]}]}|steps[0].last: expected a number",
        "{'offers':[{'steps':[{'day':'2026-01-01','last':-1}]}]}|steps[0].last: expected a price",
        "{'offers':[{'steps':[{'day':'2026-01-01','low':2,'last':1}]}]}|steps[0].low: expected no more",
        "{'offers':[{'steps':[{'day':'2999-01-01','last':1}]}]}|steps[0].day: expected days in their",
        "{'offers':[{'steps':[{'day':'2026-01-01','last':1},{'day':'2026-01-01','last':1}]}]}|steps[1].day"
      })
  void whatIsWrongWithThePastIsNamed(String body, String message) {
    var reply = put(body);
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains(message);
  }
}
