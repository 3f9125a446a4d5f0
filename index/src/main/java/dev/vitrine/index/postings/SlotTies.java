package dev.vitrine.index.postings;

/// A number for each slot that breaks ties the same way in every build of the index; lower wins.
public interface SlotTies {
  long of(int slot);

  /// Whether the numbers alone decide, and are the same for every request.
  default boolean plain() {
    return false;
  }

  /// Whether the numbers alone decide.
  default boolean alone() {
    return true;
  }

  /// Decides between two slots of the same score before their numbers do: negative when the first
  /// is better, 0 when the numbers shall decide.
  default int further(int a, int b) {
    return 0;
  }
}
