package dev.vitrine.index.column;

import java.util.Arrays;

/// What readers may see: sealed blocks, and the value lists of the block still being filled.
final class Published {
  static final Published NOTHING = new Published(0, 0, new Block[0], 0, Lists.NONE, Lists.NONE);

  final int slots;
  final int rows;
  final Block[] sealed;
  final int tailRow;
  final Lists tailItems;
  final Lists tailRows;

  Published(int slots, int rows, Block[] sealed, int tailRow, Lists tailItems, Lists tailRows) {
    this.slots = slots;
    this.rows = rows;
    this.sealed = sealed;
    this.tailRow = tailRow;
    this.tailItems = tailItems;
    this.tailRows = tailRows;
  }

  /// With one item more, whose lists are the last of the given ones.
  Published with(Lists items, Lists rowLists, Dictionary dictionary) {
    int rowsNow = tailRow + rowLists.count;
    if (items.count < Block.SIZE) {
      return new Published(slots + 1, rowsNow, sealed, tailRow, items, rowLists);
    }
    Block[] grown = Arrays.copyOf(sealed, sealed.length + 1);
    grown[sealed.length] =
        new Block(
            sealed.length * Block.SIZE, tailRow, items.trimmed(), rowLists.trimmed(), dictionary);
    return new Published(slots + 1, rowsNow, grown, rowsNow, Lists.NONE, Lists.NONE);
  }

  /// All blocks, the last one given.
  Block[] blocks(Block tail) {
    if (tailItems.count == 0) {
      return sealed;
    }
    Block[] all = Arrays.copyOf(sealed, sealed.length + 1);
    all[sealed.length] = tail;
    return all;
  }
}
