package dev.vitrine.index.column;

import java.util.Arrays;

/// The values of one item or row while it is taken apart: collected in any order, then sorted, each
/// once.
final class Gathered {
  private final Dictionary dictionary;
  private int[] values = new int[32];
  private long[] keys = new long[32];
  private int size;

  Gathered(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  void clear() {
    size = 0;
  }

  /// Adds a global value number; -1 adds nothing.
  void add(int value) {
    if (value < 0) {
      return;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    long attribute = Ints.at(dictionary.attributeOf(), value);
    keys[size++] = attribute << 32 | Ints.at(dictionary.ordinalOf(), value);
  }

  /// The lists and one more that holds what was collected. A text that is also there as a number is
  /// left out.
  Lists into(Lists lists) {
    Arrays.sort(keys, 0, size);
    if (values.length < size) {
      values = new int[keys.length];
    }
    int n = 0;
    Attribute[] attributes = dictionary.attributes();
    for (int i = 0; i < size; i++) {
      Values of = attributes[(int) (keys[i] >>> 32)].values();
      int ordinal = (int) keys[i];
      boolean again = i > 0 && keys[i] == keys[i - 1];
      if (!again && !(of.mixed && shadowed(of, keys[i]))) {
        values[n++] = of.global[ordinal];
      }
    }
    return lists.with(values, n);
  }

  private boolean shadowed(Values of, long key) {
    int ordinal = (int) key;
    if (!Double.isNaN(of.number[ordinal])) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      int other = (int) keys[i];
      if (keys[i] >>> 32 == key >>> 32
          && other != ordinal
          && of.canon[other] == of.canon[ordinal]) {
        return true;
      }
    }
    return false;
  }
}
