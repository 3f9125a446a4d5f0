package dev.vitrine.index;

import dev.vitrine.index.postings.Weights;
import java.util.Map;
import java.util.TreeMap;

/// What a commit of the postings says about itself: up to which write it goes, which columns belong
/// to it, and what it was made of.
final class CommitNotes {
  /// The form of what is derived. It grows with every change of how an item becomes terms and
  /// columns, and every index is then made anew at the next start.
  private static final int FORM = 3;

  private static final String WRITE = "write";
  private static final String MARK = "mark";

  private CommitNotes() {}

  static Map<String, String> of(long write, String columns, String mark) {
    return Map.of(WRITE, Long.toString(write), ColumnFiles.NOTE, columns, MARK, mark);
  }

  /// What an index is made of: two with the same mark hold the same for the same record.
  ///
  /// @param vectors the model of its vectors, empty when it has none
  static String mark(String origin, Weights weights, String vectors) {
    String model = vectors.isEmpty() ? "" : " vectors " + vectors;
    return FORM
        + " "
        + origin
        + " "
        + new TreeMap<>(weights.places())
        + " "
        + weights.other()
        + " "
        + weights.k1()
        + " "
        + weights.b()
        + model;
  }

  static boolean fits(Map<String, String> notes, String mark) {
    return mark.equals(notes.get(MARK));
  }

  static long write(Map<String, String> notes) {
    return Long.parseLong(notes.getOrDefault(WRITE, "0"));
  }
}
