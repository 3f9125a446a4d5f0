package dev.vitrine.serve.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.serve.http.Json;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class QueryJsonTest {
  private static boolean correcting(ObjectNode body) {
    return QueryJson.read(body, Duration.ofSeconds(1)).query().correcting();
  }

  @Test
  void wordsAreCorrectedUnlessTheQuerySaysOtherwise() {
    assertThat(correcting(Json.object())).isTrue();
    assertThat(correcting(Json.object().put("correct", true))).isTrue();
    assertThat(correcting(Json.object().put("correct", false))).isFalse();
    assertThatThrownBy(() -> correcting(Json.object().put("correct", "no")))
        .hasMessageContaining("'correct' must be true or false");
  }
}
