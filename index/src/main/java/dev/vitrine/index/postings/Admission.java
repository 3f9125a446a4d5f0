package dev.vitrine.index.postings;

/// What decides about each item that holds the words, and counts it.
public interface Admission {
  /// Everything is let in and nothing counted.
  Admission ALL = slot -> true;

  /// Looks at an item once.
  ///
  /// @return whether it may be on the page
  boolean collect(int slot);
}
