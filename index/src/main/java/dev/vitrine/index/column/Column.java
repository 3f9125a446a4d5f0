package dev.vitrine.index.column;

/// One attribute's values for the items or rows of a block.
///
/// A cell is 0 for no value, `ordinal + 1` for one, and `-1 - p` for several: then `more[p]` of
/// them follow at `more[p + 1]`. A dense column has a cell for each place; a sparse one has cells
/// for the places in `keys` only.
final class Column {
  static final Column NONE = new Column(new int[0], new int[0], new int[0], false);

  final int[] keys;
  final int[] cells;
  final int[] more;
  final boolean dense;

  Column(int[] keys, int[] cells, int[] more, boolean dense) {
    this.keys = keys;
    this.cells = cells;
    this.more = more;
    this.dense = dense;
  }

  long bytes() {
    return 96 + 4L * (keys.length + cells.length + more.length);
  }
}
