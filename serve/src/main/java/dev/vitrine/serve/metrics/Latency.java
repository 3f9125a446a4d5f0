package dev.vitrine.serve.metrics;

import tools.jackson.databind.node.ObjectNode;

/// How long some requests took, and how many failed.
///
/// @param requests how many there were
/// @param errors those of them that were our fault, where that is counted
/// @param median in milliseconds, as near as the buckets tell
/// @param p95 as many milliseconds as 95 % of them took at most
/// @param p99 as many milliseconds as 99 % of them took at most
public record Latency(long requests, long errors, double median, double p95, double p99) {
  static Latency of(Histogram histogram, long errors) {
    return new Latency(
        histogram.count(),
        errors,
        1_000 * histogram.quantile(0.5),
        1_000 * histogram.quantile(0.95),
        1_000 * histogram.quantile(0.99));
  }

  /// Adds its numbers to an object.
  public void write(ObjectNode out) {
    out.put("requests", requests);
    out.put("p50", median).put("p95", p95).put("p99", p99);
  }
}
