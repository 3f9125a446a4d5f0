package dev.vitrine.serve.keys;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How many requests keys sent lately. Each has a bucket that fills evenly in a minute and a
/// request takes from. Safe for use by many threads.
final class Rates {
  private static final double MINUTE = 60_000;
  private static final double NEARLY = 1e-6;

  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /// @param left requests that may be sent at once
  /// @param at when that was so, in milliseconds since 1970
  private record Bucket(double left, long at) {}

  Rates(InstantSource clock) {
    this.clock = clock;
  }

  /// Takes a request of a key.
  ///
  /// @return how long it has to wait before it may be sent; zero when it may now
  Duration take(Holder holder) {
    if (holder.perMinute() == 0) {
      return Duration.ZERO;
    }
    long now = clock.millis();
    double most = holder.perMinute();
    double[] there = {0};
    buckets.compute(
        holder.name(),
        (_, before) -> {
          there[0] = before == null ? most : filled(before, now, most);
          return new Bucket(there[0] >= 1 ? there[0] - 1 : there[0], now);
        });
    return there[0] >= 1
        ? Duration.ZERO
        : Duration.ofMillis((long) Math.ceil((1 - there[0]) * MINUTE / most - NEARLY));
  }

  private static double filled(Bucket before, long now, double most) {
    return Math.min(most, before.left() + Math.max(0, now - before.at()) * most / MINUTE);
  }
}
