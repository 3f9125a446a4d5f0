package dev.vitrine.learn.evaluate;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// How far a pass has come: a line now and then with the rate and the time left. Safe for many
/// threads.
public final class Progress {
  private static final long BETWEEN = 2_000_000_000L;

  private final Consumer<String> lines;
  private final LongSupplier nanos;
  private String pass = "";
  private long total;
  private long done;
  private long started;
  private long told;

  /// @param lines takes a line for a person
  /// @param nanos a clock that never goes back
  public Progress(Consumer<String> lines, LongSupplier nanos) {
    this.lines = lines;
    this.nanos = nanos;
  }

  /// Nobody is told.
  public static Progress silent() {
    return new Progress(line -> {}, () -> 0);
  }

  /// A pass over `total` queries begins.
  synchronized void begin(String name, long size) {
    pass = name;
    total = size;
    done = 0;
    started = nanos.getAsLong();
    told = started;
  }

  /// One more is done.
  synchronized void step() {
    done++;
    long now = nanos.getAsLong();
    if (now - told >= BETWEEN) {
      told = now;
      double rate = done * 1e9 / (now - started);
      lines.accept(
          String.format(
              Locale.ROOT,
              "%s: %,d of %,d queries, %,.0f/s, %s left",
              pass,
              done,
              total,
              rate,
              left((total - done) / rate)));
    }
  }

  private static String left(double seconds) {
    long whole = Math.round(seconds);
    return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
  }
}
