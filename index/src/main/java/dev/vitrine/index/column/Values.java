package dev.vitrine.index.column;

import java.util.Arrays;

/// The values of one attribute up to some moment; arrays hold `size` values and may be longer.
final class Values {
  static final Values NONE =
      new Values(0, new String[0], new double[0], new int[0], new int[0], new int[0], false);

  final int size;
  final String[] shown;

  /// The number of a value, not-a-number for a text.
  final double[] number;

  /// The next older ordinal that is equal but for case, -1 at the end.
  final int[] next;

  /// The first ordinal that is shown the same.
  final int[] canon;

  /// The number of a value among those of all attributes.
  final int[] global;

  /// Whether some ordinal's canon is another ordinal.
  final boolean mixed;

  private Values(
      int size,
      String[] shown,
      double[] number,
      int[] next,
      int[] canon,
      int[] global,
      boolean mixed) {
    this.size = size;
    this.shown = shown;
    this.number = number;
    this.next = next;
    this.canon = canon;
    this.global = global;
    this.mixed = mixed;
  }

  /// These values and one more; readers of the older ones never look at its place.
  Values with(String text, double value, int older, int alike, int globally) {
    Values room = size < shown.length ? this : grown();
    room.shown[size] = text;
    room.number[size] = value;
    room.next[size] = older;
    room.canon[size] = alike >= 0 ? room.canon[alike] : size;
    room.global[size] = globally;
    return new Values(
        size + 1, room.shown, room.number, room.next, room.canon, room.global, mixed || alike >= 0);
  }

  private Values grown() {
    int room = Math.max(2, size + (size >> 1) + 1);
    return new Values(
        size,
        Arrays.copyOf(shown, room),
        Arrays.copyOf(number, room),
        Arrays.copyOf(next, room),
        Arrays.copyOf(canon, room),
        Arrays.copyOf(global, room),
        mixed);
  }

  /// Whether any value has a number.
  boolean numeric() {
    for (int o = 0; o < size; o++) {
      if (!Double.isNaN(number[o])) {
        return true;
      }
    }
    return false;
  }
}
