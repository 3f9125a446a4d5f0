package dev.vitrine.index.record;

/// Someone who is read the record: items in the order of writes, then values set in place.
public interface Replay {
  /// Takes one item, or the clearing before all of them.
  ///
  /// @param write the number of the last write to the item
  /// @param effect {@link Effect.Indexed} or {@link Effect.Removed}; before all of them {@link
  ///   Effect.Cleared}; after them {@link Effect.InPlace} with all that was ever set, for an item
  ///   of which nothing else has changed
  void take(long write, Effect effect);
}
