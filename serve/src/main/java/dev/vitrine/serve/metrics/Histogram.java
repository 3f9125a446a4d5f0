package dev.vitrine.serve.metrics;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/// Durations counted by size, in the buckets that HTTP servers are measured with.
final class Histogram {
  private static final double[] BOUNDS = {
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10
  };

  private final AtomicLongArray counts = new AtomicLongArray(BOUNDS.length + 1);
  private final LongAdder nanos = new LongAdder();

  void record(long taken) {
    nanos.add(taken);
    double seconds = taken / 1e9;
    int bucket = 0;
    while (bucket < BOUNDS.length && seconds > BOUNDS[bucket]) {
      bucket++;
    }
    counts.incrementAndGet(bucket);
  }

  /// How many were recorded.
  long count() {
    long sum = 0;
    for (int i = 0; i <= BOUNDS.length; i++) {
      sum += counts.get(i);
    }
    return sum;
  }

  /// The seconds that a share of what was recorded took at most, evenly spread within a bucket; the
  /// last bound for what is beyond it.
  double quantile(double share) {
    double wanted = share * count();
    long before = 0;
    for (int i = 0; i < BOUNDS.length; i++) {
      long here = counts.get(i);
      if (here > 0 && before + here >= wanted) {
        double from = i == 0 ? 0 : BOUNDS[i - 1];
        return from + (BOUNDS[i] - from) * (wanted - before) / here;
      }
      before += here;
    }
    return before == count() ? 0 : BOUNDS[BOUNDS.length - 1];
  }

  /// Appends the lines of this histogram.
  ///
  /// @param labels without braces, may be empty
  void write(String name, String labels, StringBuilder out) {
    String lead = labels.isEmpty() ? "" : labels + ",";
    long sum = 0;
    for (int i = 0; i <= BOUNDS.length; i++) {
      sum += counts.get(i);
      String bound = i == BOUNDS.length ? "+Inf" : Double.toString(BOUNDS[i]);
      out.append(name).append("_bucket{").append(lead).append("le=\"").append(bound);
      out.append("\"} ").append(sum).append('\n');
    }
    String braces = labels.isEmpty() ? "" : "{" + labels + "}";
    out.append(name).append("_sum").append(braces).append(' ').append(nanos.sum() / 1e9);
    out.append('\n').append(name).append("_count").append(braces).append(' ').append(sum);
    out.append('\n');
  }
}
