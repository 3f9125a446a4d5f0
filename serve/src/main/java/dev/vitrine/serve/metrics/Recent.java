package dev.vitrine.serve.metrics;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/// How long requests took in each minute of the last day. Safe for use by many threads.
final class Recent {
  private static final int MOST = 1_440;
  private static final int FAULTS = 500;

  private final Deque<Minute> minutes = new ArrayDeque<>();
  private volatile Minute now = new Minute(0);

  /// @param number counted since 1970
  private record Minute(long number, Histogram histogram, LongAdder errors) {
    Minute(long number) {
      this(number, new Histogram(), new LongAdder());
    }
  }

  void record(long minute, int status, long nanos) {
    Minute into = now.number() == minute ? now : begun(minute);
    into.histogram().record(nanos);
    if (status >= FAULTS) {
      into.errors().increment();
    }
  }

  private synchronized Minute begun(long minute) {
    if (now.number() < minute) {
      now = new Minute(minute);
      minutes.addLast(now);
      if (minutes.size() > MOST) {
        minutes.removeFirst();
      }
    }
    return now;
  }

  synchronized Optional<Latency> of(long minute) {
    return minutes.stream()
        .filter(one -> one.number() == minute)
        .findFirst()
        .map(one -> Latency.of(one.histogram(), one.errors().sum()));
  }
}
