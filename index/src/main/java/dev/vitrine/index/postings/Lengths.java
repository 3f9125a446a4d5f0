package dev.vitrine.index.postings;

/// Lengths of items in a byte, finer than Lucene's own: in steps of 2 up to 128, of 8 up to 1152,
/// and of about a tenth beyond. Items that differ a little in length then differ in score, so that
/// few of many are equally good, and a search that has its best ones can pass over the rest.
final class Lengths {
  private static final int[] TABLE = table();

  private Lengths() {}

  private static int[] table() {
    int[] table = new int[256];
    for (int level = 1; level < table.length; level++) {
      int before = table[level - 1];
      int step = before < 128 ? 2 : before < 1152 ? 8 : before / 10;
      table[level] = before + step;
    }
    return table;
  }

  /// The level of a length, 0 to 255: that of the longest length in the table which is no longer.
  static int level(int length) {
    int at = java.util.Arrays.binarySearch(TABLE, length);
    return at >= 0 ? at : -2 - at;
  }

  /// The length that stands for a level.
  static int of(int level) {
    return TABLE[level];
  }
}
