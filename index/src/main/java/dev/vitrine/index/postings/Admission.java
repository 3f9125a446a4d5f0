package dev.vitrine.index.postings;

/// What decides about the items that hold the words, and counts them.
public interface Admission {
  /// Everything is let in and nothing counted.
  Admission ALL =
      (slots, count, admitted) -> {
        for (int i = 0; i < count; i++) {
          admitted[i >>> 6] |= 1L << i;
        }
      };

  /// Looks at some items, each item once in all calls.
  ///
  /// @param slots the items, the first `count` of them
  /// @param admitted a bit for each, 0 when called, to be set for those that may be on the page
  void look(int[] slots, int count, long[] admitted);
}
