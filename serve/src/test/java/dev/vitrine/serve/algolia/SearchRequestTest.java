package dev.vitrine.serve.algolia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.http.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class SearchRequestTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | true",
        "{'typoTolerance': false} | false",
        "{'typoTolerance': 'false'} | false",
        "{'typoTolerance': true} | true",
        "{'typoTolerance': 'min'} | true",
        "{'typoTolerance': 'strict'} | true",
        "{'params': 'query=x&typoTolerance=false'} | false",
      })
  void typoToleranceSwitchesCorrectionsOff(String body, boolean correcting) {
    ObjectNode json = Json.readObject(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    assertThat(SearchRequest.of("products", Params.of(json)).correcting()).isEqualTo(correcting);
  }
}
