package dev.vitrine.bench.jmh;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.TopSlots;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Keeping the best of ten thousand scores in the bounded heap of columns, against a priority queue
/// of objects.
///
/// Recipe: `java -cp bench/target/vitrine-bench.jar org.openjdk.jmh.Main TopSlotsBench`, with the
/// JVM options of the launcher. Gate: both must keep the same rows in the same order, ties
/// included, before the clock runs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class TopSlotsBench {
  private static final int ROWS = 10_000;
  private static final int DIFFERENT = 500;

  /// How many are kept.
  @Param({"10", "200"})
  public int limit;

  private final double[] scores = new double[ROWS];
  private final long[] ties = new long[ROWS];

  /// Draws the scores, many of them equal, and checks that both sides agree.
  @Setup
  public void fill() {
    var random = new SplittableRandom(5);
    for (int i = 0; i < ROWS; i++) {
      scores[i] = random.nextInt(DIFFERENT);
      ties[i] = random.nextLong();
    }
    Matched kept = columns();
    int[] slots = new int[kept.size()];
    Arrays.setAll(slots, kept::slot);
    if (!Arrays.equals(slots, objects())) {
      throw new IllegalStateException("the two sides keep different rows");
    }
  }

  /// The heap of columns.
  @Benchmark
  public Matched columns() {
    var top = TopSlots.of(limit, slot -> ties[slot]);
    for (int i = 0; i < ROWS; i++) {
      if (top.competes(scores[i])) {
        top.offer(i, i, scores[i]);
      }
    }
    return top.drain(ROWS, true);
  }

  /// The twin.
  @Benchmark
  public int[] objects() {
    Comparator<Row> order =
        Comparator.comparingDouble(Row::score)
            .thenComparing(Comparator.comparingLong(Row::tie).reversed());
    var queue = new PriorityQueue<Row>(limit, order);
    for (int i = 0; i < ROWS; i++) {
      queue.add(new Row(i, scores[i], ties[i]));
      if (queue.size() > limit) {
        queue.poll();
      }
    }
    int[] slots = new int[queue.size()];
    for (int i = slots.length - 1; i >= 0; i--) {
      slots[i] = queue.remove().slot();
    }
    return slots;
  }

  private record Row(int slot, double score, long tie) {}
}
