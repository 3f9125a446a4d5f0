package dev.vitrine.signals.visit;

/// Items with their scores, best first.
///
/// @param items numbers that stand for them
/// @param scores above 0, falling
@SuppressWarnings("ArrayRecordComponent") // never compared
public record NextItems(long[] items, double[] scores) {
  /// No items.
  public static final NextItems NONE = new NextItems(new long[0], new double[0]);

  /// How many there are.
  public int size() {
    return items.length;
  }

  /// The place of an item, or -1.
  public int place(long item) {
    for (int i = 0; i < items.length; i++) {
      if (items[i] == item) {
        return i;
      }
    }
    return -1;
  }
}
