package dev.vitrine.index.column;

import java.util.ArrayList;
import java.util.List;

/// Where a reader stands: one item of a fixed set of blocks, and one of its rows.
final class Cursor {
  private final Block[] blocks;
  private final int limit;
  private final int[][] firstRows;
  private final List<Bound> bound = new ArrayList<>();
  private int at = -1;
  private int blockRow;

  /// The block that holds the item.
  Block block = Block.NONE;

  int slot;

  /// The item's place in its block.
  int local;

  /// The item's first row, and the row after its last.
  int first;

  int end;

  /// Whether the item has one row, whose values are then among the item's own.
  boolean single;

  int row;

  /// The row's place in its block.
  int localRow;

  Cursor(Block[] blocks, int limit, int[][] firstRows) {
    this.blocks = blocks;
    this.limit = limit;
    this.firstRows = firstRows;
  }

  /// The slots it can go to are below this.
  int limit() {
    return limit;
  }

  /// Makes a reader turn with this cursor.
  <B extends Bound> B follow(B reader) {
    bound.add(reader);
    reader.bind(block);
    return reader;
  }

  /// Whether going to a slot turns to another block.
  boolean turns(int next) {
    return next >>> Block.SHIFT != at;
  }

  /// The first row of a slot, or of the one after the last.
  int firstRow(int of) {
    return Ints.at(firstRows, of);
  }

  /// Goes to the block of a slot; false when it came after this cursor was made.
  boolean enters(int next) {
    if (next >>> Block.SHIFT >= blocks.length) {
      return false;
    }
    if (next >>> Block.SHIFT != at) {
      turn(next >>> Block.SHIFT);
    }
    return true;
  }

  /// Goes to an item and its first row; false for a slot that came after this cursor was made.
  boolean to(int next) {
    if (next >= limit) {
      return false;
    }
    if (next >>> Block.SHIFT != at) {
      turn(next >>> Block.SHIFT);
    }
    slot = next;
    local = next & (Block.SIZE - 1);
    first = Ints.at(firstRows, next);
    end = Ints.at(firstRows, next + 1);
    single = end - first == 1;
    row(first);
    return true;
  }

  /// Goes to a row of the item.
  void row(int next) {
    row = next;
    localRow = next - blockRow;
  }

  private void turn(int next) {
    at = next;
    block = blocks[next];
    blockRow = block.firstRow;
    for (int i = 0; i < bound.size(); i++) {
      bound.get(i).bind(block);
    }
  }
}
