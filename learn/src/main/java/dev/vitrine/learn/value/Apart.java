package dev.vitrine.learn.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How far parts are off what was expected of them, each pulled towards the others by as much as
/// chance alone may have moved it: where parts differ no more than counts do by chance, none is
/// off. How much they differ beyond chance is found by moments (DerSimonian and Laird, 1986),
/// counts being Poisson's.
final class Apart {
  private Apart() {}

  /// What was counted of a part.
  ///
  /// @param expected how many, above 0
  /// @param was how many there were
  record Count(double expected, double was) {
    private double excess() {
      double off = was / expected - 1;
      return expected * off * off;
    }
  }

  /// How far a part is off.
  ///
  /// @param factor by what what is expected of it has to be multiplied
  /// @param doubt one standard deviation of it
  record Off(double factor, double doubt) {
    /// Not at all.
    static final Off NONE = new Off(1, 0);

    /// By as much more than another is.
    Off over(Off other) {
      double more = factor / other.factor;
      return new Off(more, more * Math.hypot(doubt / factor, other.doubt / other.factor));
    }

    /// By both.
    Off times(Off other) {
      double both = factor * other.factor;
      return new Off(both, both * Math.hypot(doubt / factor, other.doubt / other.factor));
    }

    String told() {
      return String.format(Locale.ROOT, "× %.2f ± %.2f", factor, doubt);
    }
  }

  /// How far each part is off; nothing where no part is.
  ///
  /// @param counts in an order that is always the same, or the last digits may differ
  static <K> Map<K, Off> of(Map<K, Count> counts) {
    return of(counts, Double.POSITIVE_INFINITY);
  }

  /// The same where it is known that parts hardly differ by more: a few parts with a few counts may
  /// seem to differ by anything.
  ///
  /// @param most the greatest variance of factors that there may be
  static <K> Map<K, Off> of(Map<K, Count> counts, double most) {
    double variance = Math.min(most, variance(counts.values()));
    Map<K, Off> off = new HashMap<>();
    if (variance > 0) {
      double prior = 1 / variance;
      counts.forEach((part, count) -> {
        double factor = (count.was() + prior) / (count.expected() + prior);
        off.put(part, new Off(factor, factor / Math.sqrt(count.was() + prior)));
      });
    }
    return off;
  }

  /// How much the true factors of parts vary, beyond what chance makes of counts.
  private static double variance(Iterable<Count> counts) {
    double sum = 0;
    double squares = 0;
    double excess = 0;
    int parts = 0;
    for (Count count : counts) {
      sum += count.expected();
      squares += count.expected() * count.expected();
      excess += count.excess();
      parts++;
    }
    double room = parts < 2 ? 0 : sum - squares / sum;
    return room > 0 ? Math.max(0, (excess - (parts - 1)) / room) : 0;
  }
}
