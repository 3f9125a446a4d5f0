package dev.vitrine.signals.count;

import java.time.Duration;
import java.time.Instant;

/// A time as counters need it, to the second: in half-lives, whole ones and the power of two of the
/// rest.
///
/// Counters decay forwards (Cormode, Shkapenyuk, Srivastava and Xu, "Forward decay", 2009): what
/// happens later weighs more, twice as much after each half-life, and who reads divides by the
/// weight of the time of reading. So the order of additions matters little, nothing needs a time of
/// its own, and whole half-lives are powers of two, which scale without rounding.
public final class Moment {
  private static final long START = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();
  private static final long SECOND = 1_000;
  private static final long DAY = Duration.ofDays(1).toMillis();
  private static final Span[] SPANS = Span.values();

  private final long millis;
  private final long[] turns = new long[SPANS.length];
  private final double[] grown = new double[SPANS.length];
  private final double[] shrunk = new double[SPANS.length];

  private Moment(long millis) {
    this.millis = millis;
    for (Span span : SPANS) {
      if (!span.window()) {
        int s = span.number();
        long since = millis - START;
        turns[s] = Math.floorDiv(since, span.halfLife());
        double part = (double) Math.floorMod(since, span.halfLife()) / span.halfLife();
        grown[s] = StrictMath.pow(2, part);
        shrunk[s] = StrictMath.pow(2, -part);
      }
    }
  }

  /// A time in milliseconds since 1970.
  public static Moment of(long millis) {
    return new Moment(second(millis));
  }

  /// This one if it is of the same second, or another.
  public Moment to(long time) {
    return second(time) == millis ? this : of(time);
  }

  private static long second(long millis) {
    return Math.floorDiv(millis, SECOND) * SECOND;
  }

  /// Milliseconds since 1970, in whole seconds.
  public long millis() {
    return millis;
  }

  long day() {
    return Math.floorDiv(millis, DAY);
  }

  /// Whole half-lives since the start of counting.
  long turn(int span) {
    return turns[span];
  }

  /// What something that happens now weighs where the weight at a turn is 1.
  double weight(int span, long base) {
    return grown[span] * twoTo(turns[span] - base);
  }

  /// What a weighed count is worth now where the weight at a turn is 1.
  double worth(int span, long base) {
    return shrunk[span] * twoTo(base - turns[span]);
  }

  /// What something that happens now weighs on the scale of a month, the same scale for all time.
  public double weight() {
    return weight(Span.MONTH.number(), 0);
  }

  /// What a count on that scale is worth now.
  public double worth() {
    return worth(Span.MONTH.number(), 0);
  }

  /// A power of two, 0 where it is too small to be told from it.
  static double twoTo(long exponent) {
    return exponent < Double.MIN_EXPONENT
        ? 0
        : Double.longBitsToDouble((Math.min(exponent, Double.MAX_EXPONENT) + 1023) << 52);
  }
}
