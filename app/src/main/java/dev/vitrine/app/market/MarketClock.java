package dev.vitrine.app.market;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/// The time in a market, which goes on with what happens there.
final class MarketClock implements InstantSource {
  private final AtomicLong now;

  /// @param opening when the market opens
  MarketClock(Instant opening) {
    now = new AtomicLong(opening.toEpochMilli());
  }

  /// It is at least so late, in milliseconds since 1970; there is no way back.
  void atLeast(long millis) {
    now.accumulateAndGet(millis, Math::max);
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(now.get());
  }

  @Override
  public long millis() {
    return now.get();
  }
}
