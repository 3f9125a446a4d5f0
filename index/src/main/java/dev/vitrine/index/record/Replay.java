package dev.vitrine.index.record;

/// Someone who is read the record in the order of writes.
public interface Replay {
  /// Takes one item, or the clearing before all of them.
  ///
  /// @param write the number of the last write to the item
  /// @param effect {@link Effect.Indexed}, {@link Effect.Removed} or, first of all, {@link
  ///   Effect.Cleared}
  void take(long write, Effect effect);
}
