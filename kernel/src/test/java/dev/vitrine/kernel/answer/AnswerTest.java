package dev.vitrine.kernel.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.shop.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {
  @Test
  void anAnswerCannotBeChanged() {
    var hits = new ArrayList<Hit>();
    hits.add(new Hit(new Document("1", "{}"), 0, 1.5, Reasons.NONE));
    var answer = new Answer(hits, Found.NOTHING, List.of(), List.of(), List.of(), Trace.NONE);
    hits.clear();
    assertThat(answer.hits()).hasSize(1);
    assertThatThrownBy(() -> answer.hits().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void nothingFoundIsExact() {
    assertThat(Found.NOTHING.total()).isZero();
    assertThat(Found.NOTHING.exact()).isTrue();
    assertThat(Found.NOTHING.facets()).isEmpty();
  }
}
