package dev.vitrine.simulate.run;

import dev.vitrine.simulate.judge.Quantile;
import dev.vitrine.simulate.judge.Ratio;
import java.util.Arrays;

/// How long pages took, one by one.
final class Times {
  private static final double MILLIS = 1e-6;

  private long[] nanos = new long[1_024];
  private int size;

  void add(long time) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * size);
    }
    nanos[size++] = time;
  }

  /// All of them together, in seconds.
  double seconds() {
    return Arrays.stream(nanos, 0, size).sum() * MILLIS / 1_000;
  }

  /// A quantile in milliseconds, its interval from the order of the times.
  Ratio quantile(double share) {
    if (size == 0) {
      return new Ratio(0, 0, 0);
    }
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    return Quantile.of(sorted, share).times(MILLIS);
  }
}
