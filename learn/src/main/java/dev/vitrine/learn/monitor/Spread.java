package dev.vitrine.learn.monitor;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How the values of a feature are spread: the shares of bins that had about as many values each
/// when they were made, of what is below and above all of them, and of what is not known. A bin
/// holds what is above the edge before it, up to its own.
///
/// @param edges between bins, rising
/// @param shares of all values, one more than edges
/// @param missing share of values that are not known
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Spread(double[] edges, double[] shares, double missing) {
  private static final int BINS = 10;

  /// What a bin without values counts as, so that the index stays finite.
  private static final double LEAST = 1e-4;

  /// The spread of values, in bins made for them.
  public static Spread of(float[] values) {
    float[] known = known(values);
    if (known.length == 0) {
      return in(new double[0], values);
    }
    double least = Math.nextDown((double) known[0]);
    double most = known[known.length - 1];
    double[] edges =
        IntStream.rangeClosed(0, BINS)
            .mapToDouble(bin ->
                switch (bin) {
                  case 0 -> least;
                  case BINS -> most;
                  default -> known[(int) ((long) bin * known.length / BINS)];
                })
            .distinct()
            .toArray();
    return in(edges, values);
  }

  /// Values that are known, sorted.
  private static float[] known(float[] values) {
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    int last = sorted.length;
    while (last > 0 && Float.isNaN(sorted[last - 1])) {
      last--;
    }
    return Arrays.copyOf(sorted, last);
  }

  private static Spread in(double[] edges, float[] values) {
    double[] shares = new double[edges.length + 1];
    double missing = 0;
    double each = 1.0 / Math.max(1, values.length);
    for (float value : values) {
      if (Float.isNaN(value)) {
        missing += each;
      } else {
        int at = Arrays.binarySearch(edges, value);
        shares[at < 0 ? -at - 1 : at] += each;
      }
    }
    return new Spread(edges, shares, missing);
  }

  /// How far other values are spread differently: the population stability index, the sum over bins
  /// of the difference of shares times the logarithm of their ratio (Siddiqi, 2006). Below 0.1 is
  /// held for the same, above 0.25 for another population. As many values as bins add about the
  /// number of bins divided by the number of values by chance alone.
  public double shift(float[] others) {
    Spread now = in(edges, others);
    double index = term(missing, now.missing);
    for (int bin = 0; bin < shares.length; bin++) {
      index += term(shares[bin], now.shares[bin]);
    }
    return index;
  }

  private static double term(double before, double after) {
    double p = Math.max(before, LEAST);
    double q = Math.max(after, LEAST);
    return (q - p) * Math.log(q / p);
  }

  /// As text: edges, shares and what is missing.
  public String text() {
    return texts(edges) + "|" + texts(shares) + "|" + missing;
  }

  private static String texts(double[] numbers) {
    return DoubleStream.of(numbers).mapToObj(Double::toString).collect(Collectors.joining(" "));
  }

  /// The spread of a text.
  ///
  /// @throws NumberFormatException when it is none
  public static Spread parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 3) {
      throw new NumberFormatException("no spread: " + text);
    }
    return new Spread(numbers(parts[0]), numbers(parts[1]), Double.parseDouble(parts[2]));
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(part -> !part.isEmpty())
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
