package dev.vitrine.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTest {
  @Test
  void whatWasSeenIsKnownAgainFromItsText() {
    Seen seen = Seen.NOTHING.and(List.of("p1", "v2")).and(List.of("日本"));
    Seen read = Seen.of(seen.token());
    assertThat(read).isEqualTo(seen).hasSameHashCodeAs(seen);
    assertThat(read.size()).isEqualTo(3);
    assertThat(read.has("p1")).isTrue();
    assertThat(read.has("日本")).isTrue();
    assertThat(read.has("p2")).isFalse();
    assertThat(seen.token()).matches("[A-Za-z0-9_-]+");
    assertThat(Seen.of("")).isEqualTo(Seen.NOTHING);
    assertThat(Seen.NOTHING.token()).isEmpty();
  }

  @Test
  void theOldestAreForgottenWhenThereAreTooMany() {
    List<String> many = IntStream.range(0, Seen.MOST + 5).mapToObj(i -> "p" + i).toList();
    Seen seen = Seen.NOTHING.and(many);
    assertThat(seen.size()).isEqualTo(Seen.MOST);
    assertThat(seen.has("p4")).isFalse();
    assertThat(seen.has("p5")).isTrue();
  }

  @Test
  void likeIdsAreToldApart() {
    Set<String> tokens = new HashSet<>();
    for (String form : List.of("p%d", "sku-%05d", "%d", "item/%x")) {
      IntStream.range(0, 20_000)
          .forEach(i -> tokens.add(Seen.NOTHING.and(List.of(form.formatted(i))).token()));
    }
    assertThat(tokens).hasSize(80_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "abc", "AAAA", "%%%%%%%", "AAAAAAA=A"})
  void anyOtherTextIsRefused(String text) {
    assertThatThrownBy(() -> Seen.of(text))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("after");
  }
}
