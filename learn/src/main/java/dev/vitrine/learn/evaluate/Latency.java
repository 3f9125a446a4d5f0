package dev.vitrine.learn.evaluate;

import java.util.Arrays;

/// How long queries took on one thread after a warm-up.
///
/// @param queries how many were timed
/// @param p50 milliseconds that half of them stayed within
/// @param p99 milliseconds that 99 in 100 stayed within
/// @param mean milliseconds
public record Latency(int queries, double p50, double p99, double mean) {
  /// The latency of queries.
  ///
  /// @param nanos a time for each query, in any order
  public static Latency of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    double mean = Arrays.stream(sorted).average().orElse(Double.NaN) / 1e6;
    return new Latency(sorted.length, nearest(sorted, 0.5), nearest(sorted, 0.99), mean);
  }

  /// The nearest-rank percentile.
  private static double nearest(long[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
  }
}
