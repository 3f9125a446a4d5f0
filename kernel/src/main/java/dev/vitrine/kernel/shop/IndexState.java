package dev.vitrine.kernel.shop;

import java.util.List;

/// How the index of a catalogue does.
///
/// @param items that can be found
/// @param slots rows in memory, those of replaced and removed items too
/// @param segments parts that the words lie in
/// @param bytes on disk
/// @param behind writes that are recorded and not yet seen by queries, at most
/// @param learnt what it has that was learnt, such as `vectors`
/// @param parts the segments, the largest first
public record IndexState(
    long items,
    long slots,
    int segments,
    long bytes,
    long behind,
    List<String> learnt,
    List<Part> parts) {
  public IndexState {
    learnt = List.copyOf(learnt);
    parts = List.copyOf(parts);
  }

  /// A segment.
  ///
  /// @param items that can be found in it
  /// @param removed items in it that were replaced or removed
  /// @param bytes on disk
  public record Part(int items, int removed, long bytes) {}
}
