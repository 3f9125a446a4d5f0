package dev.vitrine.bench.measure;

import java.util.Arrays;

/// Times of single events, in the order they came. For one thread.
public final class Latencies {
  private double[] millis = new double[1_024];
  private int size;

  /// Notes an event that took some nanoseconds.
  public void add(long nanos) {
    if (size == millis.length) {
      millis = Arrays.copyOf(millis, 2 * size);
    }
    millis[size++] = nanos / 1e6;
  }

  /// Takes over another's events.
  public void addAll(Latencies other) {
    for (int i = 0; i < other.size; i++) {
      add((long) (other.millis[i] * 1e6));
    }
  }

  public int size() {
    return size;
  }

  /// Milliseconds that a share of the events stayed below, 0 to 1; not-a-number without events.
  public double at(double share) {
    double[] sorted = Arrays.copyOf(millis, size);
    Arrays.sort(sorted);
    return size == 0 ? Double.NaN : Spread.at(sorted, share);
  }
}
