package dev.vitrine.serve.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.Shop;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShoppersV1Test {
  private static final String CLICK =
      """
      {"events":[{"event":"click","id":"e1","at":1700000000000,"catalogue":"products",
       "client":"phone-7","query":"q1","items":[{"item":"p1001","position":3}]}]}\
      """;

  private static final String ANNA = "/v1/shoppers/phone-7";

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

  @Test
  void aShopperIsErasedByNameAndOnlyByAnAdministrator() {
    shop.post("/v1/events", CLICK);

    assertThat(shop.send("DELETE", ANNA, "").statusCode()).isEqualTo(403);
    assertThat(shop.send("GET", "/v1/events", "").statusCode()).isEqualTo(403);
    assertThat(shop.write("DELETE", ANNA, "").toString()).isEqualTo("{\"erased\":1}");
    assertThat(shop.write("GET", "/v1/events", "").path("events").size()).isZero();
  }

  @Test
  void interestsAreReadByCatalogue() {
    assertThat(shop.write("GET", ANNA, "").toString())
        .isEqualTo(
            "{\"personal\":true,\"interests\":{\"products\":[{\"part\":\"brand\",\"value\":\"of"
                + " phone-7\",\"share\":0.5}]}}");
    assertThat(shop.write("GET", ANNA + "?catalogue=products", "").path("interests").size())
        .isEqualTo(1);
    var reply = shop.send("GET", ANNA + "?catalogue=x", "", "x-algolia-api-key", shop.admin());
    assertThat(reply.statusCode()).isEqualTo(404);
    assertThat(shop.send("GET", ANNA, "").statusCode()).isEqualTo(403);
  }

  @Test
  void whoOptsOutIsNotRemembered() {
    assertThat(shop.write("PUT", ANNA, "{\"personal\":false}").toString())
        .isEqualTo("{\"personal\":false}");
    assertThat(shop.write("GET", ANNA, "").path("personal").asBoolean()).isFalse();
    assertThat(shop.signals.store().ignores("phone-7")).isTrue();

    shop.write("PUT", ANNA, "{\"personal\":true}");
    assertThat(shop.signals.store().ignores("phone-7")).isFalse();
  }

  @Test
  void aWishMustBeTrueOrFalse() {
    var reply = shop.send("PUT", ANNA, "{\"personal\":1}", "x-algolia-api-key", shop.admin());
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains("'personal' must be true or false");
    assertThat(shop.send("PUT", ANNA, "{\"personal\":false}").statusCode()).isEqualTo(403);
  }
}
