package dev.vitrine.index.column;

/// One attribute's values for the items or rows of a block.
///
/// A cell is 0 for no value, `ordinal + 1` for one, and `-1 - p` for several: then `more[p]` of
/// them follow at `more[p + 1]`. A dense column has a cell for each place. A sparse one has cells
/// for some places only: those whose bit is set in `marks`, with the number of cells before each 64
/// of them in `ranks`, or where even that would be larger, those in `keys`.
final class Column {
  static final Column NONE = new Column(new int[0], new long[0], new int[0], new int[0], false);

  final int[] keys;
  final long[] marks;
  final int[] ranks;
  final int[] cells;
  final int[] more;
  final boolean dense;

  Column(int[] keys, long[] marks, int[] cells, int[] more, boolean dense) {
    this.keys = keys;
    this.marks = marks;
    this.ranks = ranks(marks);
    this.cells = cells;
    this.more = more;
    this.dense = dense;
  }

  private static int[] ranks(long[] marks) {
    int[] ranks = new int[marks.length];
    for (int i = 1; i < marks.length; i++) {
      ranks[i] = ranks[i - 1] + Long.bitCount(marks[i - 1]);
    }
    return ranks;
  }

  long bytes() {
    int ints = keys.length + ranks.length + cells.length + more.length;
    return 128 + 4L * ints + 8L * marks.length;
  }
}
