package dev.vitrine.index.column;

/// A reader of one column that remembers where it was, so that rising places are found fast.
final class Probe {
  private int[] keys = Column.NONE.keys;
  private long[] marks = Column.NONE.marks;
  private int[] ranks = Column.NONE.ranks;
  private int[] cells = Column.NONE.cells;
  private boolean dense;
  private int at;

  /// The values of cells below 0.
  int[] more = Column.NONE.more;

  void bind(Column column) {
    keys = column.keys;
    marks = column.marks;
    ranks = column.ranks;
    cells = column.cells;
    dense = column.dense;
    more = column.more;
    at = 0;
  }

  /// Whether the column has a cell for every place.
  boolean dense() {
    return dense;
  }

  /// The cells themselves.
  int[] cells() {
    return cells;
  }

  /// Whether the column has no value at all.
  boolean empty() {
    return cells.length == 0;
  }

  /// The cell of a place.
  int cell(int place) {
    if (dense) {
      return cells[place];
    }
    return marks.length > 0 ? marked(place) : keys.length == 0 ? 0 : seek(place);
  }

  private int marked(int place) {
    long word = marks[place >>> 6];
    long bit = 1L << place;
    return (word & bit) == 0 ? 0 : cells[ranks[place >>> 6] + Long.bitCount(word & (bit - 1))];
  }

  private int seek(int place) {
    int low = keys[at] <= place ? at : 0;
    int step = 1;
    int high = low;
    while (high < keys.length && keys[high] < place) {
      low = high;
      high += step;
      step <<= 1;
    }
    high = Math.min(high, keys.length - 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    at = low;
    return keys[low] == place ? cells[low] : 0;
  }
}
