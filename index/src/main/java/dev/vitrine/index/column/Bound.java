package dev.vitrine.index.column;

/// Something that reads columns of the block at hand.
interface Bound {
  /// Turns to another block.
  void bind(Block block);
}
