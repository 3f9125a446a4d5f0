package dev.vitrine.serve.algolia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.Shop;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class TypoToleranceTest {
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

  private void set(String index, String settings) {
    shop.write("PUT", "/1/indexes/" + index + "/settings", settings.replace('\'', '"'));
  }

  private JsonNode setting(String index) {
    return shop.write("GET", "/1/indexes/" + index + "/settings", "").path("typoTolerance");
  }

  private boolean corrects(String index, String search) {
    shop.post("/1/indexes/" + index + "/query", search.replace('\'', '"'));
    return lastCorrected();
  }

  private boolean lastCorrected() {
    return shop.catalogues.open("products").asked().getLast().correcting();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                        | {}                                         | true",
        "{}                        | {'typoTolerance':false}                    | false",
        "{}                        | {'typoTolerance':'false'}                  | false",
        "{}                        | {'typoTolerance':true}                     | true",
        "{}                        | {'typoTolerance':'min'}                    | true",
        "{}                        | {'typoTolerance':'strict'}                 | true",
        "{}                        | {'params':'query=x&typoTolerance=false'}   | false",
        "{'typoTolerance':false}   | {}                                         | false",
        "{'typoTolerance':'false'} | {}                                         | false",
        "{'typoTolerance':false}   | {'typoTolerance':true}                     | true",
        "{'typoTolerance':false}   | {'params':'query=x&typoTolerance=min'}     | true",
        "{'typoTolerance':true}    | {}                                         | true",
        "{'typoTolerance':'min'}   | {}                                         | true",
        "{'typoTolerance':'min'}   | {'typoTolerance':false}                    | false",
        "{'typoTolerance':[]}      | {}                                         | true",
      })
  void theSearchDecidesAndElseTheSetting(String settings, String search, boolean correcting) {
    set("products", settings);
    assertThat(corrects("products", search)).isEqualTo(correcting);
  }

  @Test
  void theSettingIsGivenBackAndTakenAway() {
    set("products", "{'typoTolerance':false}");
    assertThat(setting("products").asBoolean(true)).isFalse();
    set("products", "{'typoTolerance':null}");
    assertThat(setting("products").isMissingNode()).isTrue();
    assertThat(corrects("products", "{}")).isTrue();
  }

  @Test
  void aReplicaFollowsItsCatalogueUnlessItHasASettingOfItsOwn() {
    set("products", "{'replicas':['cheap'],'typoTolerance':false}");
    assertThat(corrects("cheap", "{}")).isFalse();
    assertThat(corrects("products_price_asc", "{}")).isFalse();
    set("cheap", "{'typoTolerance':true}");
    assertThat(setting("cheap").asBoolean(false)).isTrue();
    assertThat(corrects("cheap", "{}")).isTrue();
    assertThat(corrects("products", "{}")).isFalse();
  }

  @Test
  void valuesOfFacetsAreCountedAsSearchesFind() {
    set("products", "{'typoTolerance':false}");
    shop.post("/1/indexes/products/facets/brand/query", "{\"facetQuery\":\"so\"}");
    assertThat(lastCorrected()).isFalse();
  }
}
