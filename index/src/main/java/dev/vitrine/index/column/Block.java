package dev.vitrine.index.column;

/// The values of consecutive items and of their rows; never changes.
///
/// An item with one row keeps that row's values among its own, and its row has none.
final class Block {
  static final int SHIFT = Longs.SHIFT;
  static final int SIZE = 1 << SHIFT;
  static final Block NONE = new Block(0, 0, Lists.NONE, Lists.NONE, new Dictionary());

  /// The slot of its first item.
  final int firstSlot;

  /// The number of its first row.
  final int firstRow;

  final Table items;
  final Table rows;

  Block(int firstSlot, int firstRow, Lists items, Lists rows, Dictionary dictionary) {
    this(firstSlot, firstRow, new Table(items, dictionary), new Table(rows, dictionary));
  }

  Block(int firstSlot, int firstRow, Table items, Table rows) {
    this.firstSlot = firstSlot;
    this.firstRow = firstRow;
    this.items = items;
    this.rows = rows;
  }

  long bytes() {
    return 64 + items.bytes() + rows.bytes();
  }
}
