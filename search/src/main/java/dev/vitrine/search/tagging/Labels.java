package dev.vitrine.search.tagging;

import dev.vitrine.search.TagType;
import java.util.List;
import java.util.Optional;

/// The labels of words: outside of everything, the beginning of a type, or inside of it (BIO).
/// Label 0 is outside; odd labels begin and even ones continue.
public final class Labels {
  /// How many labels there are.
  public static final int COUNT = 1 + 2 * TagType.values().length;

  /// Outside of everything.
  public static final int OUTSIDE = 0;

  /// Stands before the first word: may not be followed by an inside.
  public static final int START = COUNT;

  private static final List<TagType> TYPES = List.of(TagType.values());

  private Labels() {}

  /// The label of a type's first word.
  public static int begin(TagType type) {
    return 1 + 2 * TYPES.indexOf(type);
  }

  /// The label of a type's further words.
  public static int inside(TagType type) {
    return 2 + 2 * TYPES.indexOf(type);
  }

  /// Whether it continues what the word before began.
  public static boolean inside(int label) {
    return label != OUTSIDE && label % 2 == 0;
  }

  /// The type of a label that is not outside.
  public static TagType type(int label) {
    return TYPES.get((label - 1) / 2);
  }

  /// Whether a label may stand behind another one, or behind {@link #START}.
  public static boolean mayFollow(int before, int label) {
    return !inside(label) || before == label || before == label - 1;
  }

  /// A label as files write it: `O`, `B-color`, `I-color`.
  public static String shown(int label) {
    return label == OUTSIDE ? "O" : (inside(label) ? "I-" : "B-") + type(label).key();
  }

  /// The label that a file writes so.
  public static Optional<Integer> of(String shown) {
    if (shown.equals("O")) {
      return Optional.of(OUTSIDE);
    }
    boolean begins = shown.startsWith("B-");
    if (!begins && !shown.startsWith("I-")) {
      return Optional.empty();
    }
    return TagType.of(shown.substring(2)).map(type -> begins ? begin(type) : inside(type));
  }
}
