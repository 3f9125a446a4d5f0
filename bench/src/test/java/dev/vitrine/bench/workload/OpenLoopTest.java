package dev.vitrine.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.bench.measure.Latencies;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class OpenLoopTest {
  private static final long MILLI = 1_000_000;

  private static void pause(long millis) {
    long end = System.nanoTime() + millis * MILLI;
    for (long now = System.nanoTime(); now - end < 0; now = System.nanoTime()) {
      LockSupport.parkNanos(end - now);
    }
  }

  @Test
  void whatWaitsForOthersIsAsSlowAsItsShopperFindsIt() {
    var loop = new OpenLoop(1, 1);
    Latencies took = loop.over(new long[] {0, 0, 0}, _ -> pause(20));
    assertThat(took.size()).isEqualTo(3);
    assertThat(took.at(0)).isGreaterThanOrEqualTo(20);
    assertThat(took.at(1)).isGreaterThanOrEqualTo(60);
  }

  @Test
  void noneIsAnsweredBeforeItCame() {
    long start = System.nanoTime();
    new OpenLoop(1, 2)
        .over(
            new long[] {0, 30 * MILLI},
            i -> assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(30 * MILLI * i));
  }

  @Test
  void eachIsAnsweredOnce() {
    Set<Integer> answered = ConcurrentHashMap.newKeySet();
    Latencies took = new OpenLoop(1_000, 2).over(0.1, 1, answered::add);
    assertThat(took.size()).isEqualTo(100);
    assertThat(answered).hasSize(100);
  }
}
