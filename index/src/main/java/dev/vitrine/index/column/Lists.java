package dev.vitrine.index.column;

import java.io.IOException;
import java.util.Arrays;

/// Value lists of consecutive items or rows, one after another: list `i` is `values[offsets[i] ..
/// offsets[i + 1])`, global numbers sorted by attribute, then ordinal.
final class Lists {
  static final Lists NONE = new Lists(new int[1], new int[0], 0);

  final int[] offsets;
  final int[] values;
  final int count;

  Lists(int[] offsets, int[] values, int count) {
    this.offsets = offsets;
    this.values = values;
    this.count = count;
  }

  /// These lists in arrays without spare room.
  Lists trimmed() {
    return new Lists(
        Arrays.copyOf(offsets, count + 1), Arrays.copyOf(values, offsets[count]), count);
  }

  /// These lists and one more; readers of the older ones never look at its place.
  Lists with(int[] list, int size) {
    int end = offsets[count] + size;
    int[] o = count + 2 <= offsets.length ? offsets : Arrays.copyOf(offsets, 2 * count + 16);
    int[] v = end <= values.length ? values : Arrays.copyOf(values, end + (end >> 1) + 64);
    System.arraycopy(list, 0, v, offsets[count], size);
    o[count + 1] = end;
    return new Lists(o, v, count + 1);
  }

  /// Writes these lists; {@link Well#lists} reads the same.
  void write(Sink sink) throws IOException {
    sink.number(count);
    sink.ints(offsets, count + 1);
    sink.ints(values, offsets[count]);
  }

  long bytes() {
    return 64 + 4L * offsets.length + 4L * values.length;
  }
}
