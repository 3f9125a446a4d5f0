package dev.vitrine.index.record;

import java.util.List;

/// A write that is recorded.
///
/// @param catalogue where
/// @param number the number of the write, growing over all catalogues; a write that changed nothing
///   has the number of the last one that did
/// @param effects what the index must do, in order; empty when nothing changed
public record Written(String catalogue, long number, List<Effect> effects) {
  public Written {
    effects = List.copyOf(effects);
  }
}
