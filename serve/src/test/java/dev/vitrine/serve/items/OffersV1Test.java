package dev.vitrine.serve.items;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.shop.Change;
import dev.vitrine.serve.Shop;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffersV1Test {
  private static final String PATH = "/v1/catalogues/products/offers";

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

  private HttpResponse<String> post(String path, String body) {
    return shop.send("POST", path, body.replace('\'', '"'), "x-algolia-api-key", shop.admin());
  }

  @Test
  void eachChangeReachesTheCatalogueAsItWasMeant() {
    var reply =
        post(
            PATH,
            "{'changes':[{'item':'a','price':12.50},{'item':'a','variant':'m','offer':'bea@de',"
                + "'price':' 9 ','stock':3},{'item':'b','variant':null,'stock':'uncounted'}]}");
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).contains("\"changed\":3", "\"task\":");
    assertThat(shop.catalogues.open("products").told())
        .containsExactly(
            new Change.Reprice("a", "", "", "12.50", ""),
            new Change.Reprice("a", "m", "bea@de", "9", "3"),
            new Change.Reprice("b", "", "", "", "uncounted"));
  }

  @Test
  void onlyAnEngineerSetsOffers() {
    var reply = shop.send("POST", PATH, "{\"changes\":[{\"item\":\"a\",\"price\":1}]}");
    assertThat(reply.statusCode()).isEqualTo(403);
    assertThat(shop.catalogues.open("products").told()).isEmpty();
  }

  @Test
  void tooManyChangesAreRefused() {
    String many = String.join(",", Collections.nCopies(10_001, "{'item':'a','stock':1}"));
    assertThat(post(PATH, "{'changes':[" + many + "]}").body()).contains("a list of 1 to 10000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{}|'changes' must be a list",
        "{'changes':[]}|'changes' must be a list",
        "{'changes':[7]}|changes[0]: expected 'item'",
        "{'changes':[{'item':'a','price':1},{'item':'a','cost':1}]}|changes[1]: expected 'item'",
        "{'changes':[{'price':1}]}|changes[0].item: expected the id of a product",
        "{'changes':[{'item':7,'price':1}]}|changes[0].item: expected a text",
        "{'changes':[{'item':'a'}]}|changes[0]: expected 'price', 'stock' or both",
        "{'changes':[{'item':'a','price':[1]}]}|changes[0].price: expected a text",
        "{'changes':[{'item':'a','stock':true}]}|changes[0].stock: expected a text"
      })
  void whatIsWrongIsNamedAndNothingIsDone(String body, String message) {
    var reply = post(PATH, body);
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains(message);
    assertThat(shop.catalogues.open("products").told()).isEmpty();
  }

  @Test
  void aCatalogueThatIsNotThereIsNotMade() {
    var reply = post("/v1/catalogues/none/offers", "{'changes':[{'item':'a','price':1}]}");
    assertThat(reply.statusCode()).isEqualTo(404);
  }
}
