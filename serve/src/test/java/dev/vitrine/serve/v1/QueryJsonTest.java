package dev.vitrine.serve.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.query.Layout;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.query.Seen;
import dev.vitrine.serve.http.Json;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class QueryJsonTest {
  private static final Duration SOON = Duration.ofSeconds(1);

  private static boolean correcting(ObjectNode body) {
    return QueryJson.read(body, SOON).query().correcting();
  }

  @Test
  void wordsAreCorrectedUnlessTheQuerySaysOtherwise() {
    assertThat(correcting(Json.object())).isTrue();
    assertThat(correcting(Json.object().put("correct", true))).isTrue();
    assertThat(correcting(Json.object().put("correct", false))).isFalse();
    assertThatThrownBy(() -> correcting(Json.object().put("correct", "no")))
        .hasMessageContaining("'correct' must be true or false");
  }

  @Test
  void whoScrollsOnSaysWhatTheySaw() {
    Seen seen = Seen.NOTHING.and(List.of("p1", "p2"));
    Query query = QueryJson.read(Json.object().put("after", seen.token()), SOON).query();
    assertThat(query.occasion().seen()).isEqualTo(seen);
    assertThat(query.rank()).isEqualTo(2);
    assertThatThrownBy(() -> QueryJson.read(Json.object().put("after", "no"), SOON))
        .hasMessageContaining("'after'");
  }

  @Test
  void aPageMayBeLaidOutAsAFeed() {
    assertThat(layout(Json.object())).isEqualTo(Layout.GRID);
    assertThat(layout(Json.object().put("layout", "feed"))).isEqualTo(Layout.FEED);
    assertThatThrownBy(() -> layout(Json.object().put("layout", "wall")))
        .hasMessageContaining("'layout' must be grid or feed");
  }

  private static Layout layout(ObjectNode body) {
    return QueryJson.read(body, SOON).query().occasion().layout();
  }
}
