package dev.vitrine.learn.evaluate;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Rows by falling score. Equal ones stand as if drawn, the same each time: in what order rows come
/// must say nothing, since those of a page that was served come as some model put them, and what
/// cannot tell them apart would be as good as that model.
public final class Falling {
  private Falling() {}

  /// The rows of a range, the highest score first.
  ///
  /// @param scores of all rows
  /// @param from the first row
  /// @param to behind the last one
  public static int[] order(double[] scores, int from, int to) {
    return IntStream.range(from, to)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(row -> -scores[row])
                .thenComparingLong(Falling::drawn))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// A number for a row that says nothing of its place, mixed as in SplitMix64; no two rows have
  /// the same.
  public static long drawn(int row) {
    long mixed = (row + 1) * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
