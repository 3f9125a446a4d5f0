package dev.vitrine.serve.http;

import java.time.Duration;

/// What every request must keep to.
///
/// @param hosts names the server may be called by
/// @param openSearch whether searching needs no key
/// @param searchBody largest body of a search, bytes
/// @param writeBody largest body of a write, bytes
/// @param loadBody largest file to load, bytes
/// @param concurrent requests at the same time
/// @param upload longest time for a whole body
public record GateRules(
    Hosts hosts,
    boolean openSearch,
    long searchBody,
    long writeBody,
    long loadBody,
    int concurrent,
    Duration upload) {
  /// What clients of the Insights protocol send at most, in bytes.
  private static final long EVENTS = 2L << 20;

  /// The largest body of a size.
  long limit(Route.Size size) {
    return switch (size) {
      case SEARCH -> searchBody;
      case EVENTS -> EVENTS;
      case WRITE -> writeBody;
      case FILE -> loadBody;
    };
  }
}
