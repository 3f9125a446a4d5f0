package dev.vitrine.learn.spelling;

import dev.vitrine.learn.evaluate.Bootstrap;
import dev.vitrine.learn.evaluate.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// What became of some queries.
///
/// @param name which queries
/// @param share of them that became what was meant
/// @param p50 microseconds that half of them stayed within, each at the best of three times
/// @param p99 microseconds that 99 in 100 stayed within
/// @param examples some that did not come out so
public record Measured(String name, Estimate share, double p50, double p99, List<String> examples) {
  private static final int EXAMPLES = 12;

  /// How often each text is asked; its time is that of the fastest, since a machine with other work
  /// on it interrupts some.
  private static final int ASKED = 3;

  public Measured {
    examples = List.copyOf(examples);
  }

  /// Asks each text and counts those that become what was meant.
  ///
  /// @param nanos a clock, read before and after each text
  static Measured of(
      String name,
      List<Misspelt> texts,
      Function<String, String> corrected,
      LongSupplier nanos,
      long seed) {
    var fixed = new double[texts.size()];
    var times = new long[texts.size()];
    var examples = new ArrayList<String>();
    for (int i = 0; i < fixed.length; i++) {
      String got = "";
      times[i] = Long.MAX_VALUE;
      for (int ask = 0; ask < ASKED; ask++) {
        long start = nanos.getAsLong();
        got = corrected.apply(texts.get(i).typed());
        times[i] = Math.min(times[i], nanos.getAsLong() - start);
      }
      fixed[i] = got.equals(texts.get(i).meant()) ? 1 : 0;
      if (fixed[i] == 0 && i % Math.max(1, fixed.length / 100) == 0 && examples.size() < EXAMPLES) {
        examples.add(texts.get(i).typed() + " → " + got + ", not " + texts.get(i).meant());
      }
    }
    return new Measured(
        name, Bootstrap.mean(fixed, seed), at(times, 0.5), at(times, 0.99), examples);
  }

  private static double at(long[] times, double share) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    int place = Math.max(0, (int) Math.ceil(share * sorted.length) - 1);
    return sorted.length == 0 ? Double.NaN : sorted[place] / 1e3;
  }

  /// One line for people.
  String line() {
    String of =
        Double.isNaN(share.mean())
            ? "-"
            : String.format(
                Locale.ROOT, "%.4f [%.4f, %.4f]", share.mean(), share.low(), share.high());
    return String.format(
        Locale.ROOT, "%-58s %-24s %,7d %7.0f %7.0f", name, of, share.queries(), p50, p99);
  }
}
