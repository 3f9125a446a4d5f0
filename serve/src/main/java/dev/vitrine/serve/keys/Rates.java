package dev.vitrine.serve.keys;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How many requests keys sent lately. Each has a bucket that fills evenly in a minute and a
/// request takes from. Safe for use by many threads.
final class Rates {
  private static final double MINUTE = 60_000;

  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /// @param left requests that may be sent at once
  /// @param at when that was so, in milliseconds since 1970
  private record Bucket(double left, long at) {}

  Rates(InstantSource clock) {
    this.clock = clock;
  }

  /// Takes a request of a key; whether it may be sent.
  boolean take(Holder holder) {
    if (holder.perMinute() == 0) {
      return true;
    }
    long now = clock.millis();
    boolean[] taken = {false};
    buckets.compute(
        holder.name(),
        (_, before) -> {
          double most = holder.perMinute();
          double left =
              before == null
                  ? most
                  : Math.min(most, before.left() + Math.max(0, now - before.at()) * most / MINUTE);
          taken[0] = left >= 1;
          return new Bucket(taken[0] ? left - 1 : left, now);
        });
    return taken[0];
  }
}
