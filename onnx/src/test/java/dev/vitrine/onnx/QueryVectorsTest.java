package dev.vitrine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class QueryVectorsTest {
  private static final long LONG = 60_000_000_000L;

  private static void timesOut(QueryVectors queries, String text, long wait) {
    assertThatThrownBy(() -> queries.of(text, System.nanoTime() + wait))
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TIMEOUT));
  }

  @Test
  void nobodyWaitsLongerThanHeWantsAndTheNextWhoAsksFindsIt() {
    var go = new CountDownLatch(1);
    var made = new AtomicInteger();
    try (var queries = new QueryVectors(text -> vector(go, made))) {
      timesOut(queries, "slow", 1_000_000);
      timesOut(queries, "slow", 0);
      assertThat(queries.ready("slow")).isEmpty();
      go.countDown();
      assertThat(queries.of("slow", System.nanoTime() + LONG)).containsExactly(1);
      assertThat(queries.ready("slow")).isPresent();
      assertThat(queries.of("slow", System.nanoTime())).containsExactly(1);
      assertThat(made).hasValue(1);
    }
  }

  private static float[] vector(CountDownLatch go, AtomicInteger made) {
    try {
      go.await();
    } catch (InterruptedException e) {
      throw new VitrineException(Kind.TIMEOUT, "interrupted", e);
    }
    return new float[] {made.incrementAndGet()};
  }

  @Test
  void whenTooManyWaitTheRestIsToldAtOnce() {
    var go = new CountDownLatch(1);
    try (var queries = new QueryVectors(text -> vector(go, new AtomicInteger()))) {
      for (int i = 0; i < 16; i++) {
        timesOut(queries, "text " + i, 0);
      }
      assertThatThrownBy(() -> queries.of("one more", System.nanoTime() + LONG))
          .hasMessageContaining("behind");
      go.countDown();
    }
  }

  @Test
  void whatWasAskedForLatelyIsKeptAndTheRestForgotten() {
    try (var queries = new QueryVectors(text -> new float[] {text.length()})) {
      queries.of("first", System.nanoTime() + LONG);
      for (int i = 0; i < 2_000; i++) {
        queries.of("text " + i, System.nanoTime() + LONG);
      }
      assertThat(queries.ready("first")).isEmpty();
      assertThat(queries.ready("text 1999")).isPresent();
    }
  }

  @Test
  void aFailureIsToldToAllWhoWaitedAndTriedAgain() {
    List<String> tries = new ArrayList<>();
    try (var queries =
        new QueryVectors(text -> {
          tries.add(text);
          throw new VitrineException(Kind.CORRUPT, "broken");
        })) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> queries.of("any", System.nanoTime() + LONG)).hasMessage("broken");
      }
      assertThat(tries).hasSize(2);
    }
  }
}
