package dev.vitrine.index.column;

/// Whether some value of an attribute, of the item or of the row, is one of a set.
final class ValueCheck extends Check implements Bound {
  private final int attribute;
  private final long[] bits;
  private final int only;
  private final Probe items = new Probe();
  private final Probe rows = new Probe();

  /// @param bits a bit for each wanted ordinal
  ValueCheck(int attribute, long[] bits) {
    this.attribute = attribute;
    this.bits = bits;
    int count = 0;
    int last = -1;
    for (int i = 0; i < bits.length; i++) {
      count += Long.bitCount(bits[i]);
      last = bits[i] == 0 ? last : (i << 6) + 63 - Long.numberOfLeadingZeros(bits[i]);
    }
    only = count == 1 ? last : -1;
  }

  @Override
  public void bind(Block block) {
    items.bind(block.items.column(attribute));
    rows.bind(block.rows.column(attribute));
  }

  @Override
  boolean look(Cursor cursor) {
    return fits(items.cell(cursor.local), items.more)
        || (!cursor.single && fits(rows.cell(cursor.localRow), rows.more));
  }

  /// The row of an item that has only one has no cell of its own, so both are looked at.
  @Override
  void close(Cursor cursor, Lot lot, long closing) {
    int firstRow = cursor.block.firstRow;
    boolean ofRows = !rows.empty();
    boolean ofItems = !items.empty();
    int slot = -1;
    boolean itemFits = false;
    for (int i = 0; i < lot.count; i++) {
      if (ofItems && lot.slot[i] != slot) {
        slot = lot.slot[i];
        itemFits = fits(items.cell(slot & (Block.SIZE - 1)), items.more);
      }
      boolean fits = itemFits || (ofRows && fits(rows.cell(lot.row[i] - firstRow), rows.more));
      lot.open[i] &= fits ? -1 : ~closing;
    }
  }

  @Override
  int cost() {
    return 0;
  }

  @Override
  boolean perRow() {
    return !rows.empty();
  }

  private boolean fits(int cell, int[] more) {
    if (cell > 0) {
      return only >= 0 ? cell - 1 == only : wanted(cell - 1);
    }
    if (cell == 0) {
      return false;
    }
    int at = -1 - cell;
    for (int i = 1; i <= more[at]; i++) {
      if (wanted(more[at + i])) {
        return true;
      }
    }
    return false;
  }

  private boolean wanted(int ordinal) {
    int word = ordinal >>> 6;
    return word < bits.length && (bits[word] >>> ordinal & 1) != 0;
  }
}
