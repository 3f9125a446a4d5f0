package dev.vitrine.search;

import static java.lang.String.format;
import static java.util.Locale.ROOT;

/// Neighbouring words of a query that name one thing.
///
/// @param type what kind of thing
/// @param from the first of its terms
/// @param to behind the last of its terms
/// @param text the words as typed
/// @param meaning what they stand for
/// @param confidence how likely words and type are right, 0 to 1
public record Tag(TagType type, int from, int to, String text, Meaning meaning, double confidence) {
  /// The tag as the trace shows it.
  public String shown() {
    return format(ROOT, "%s: %s (%.2f)", type.key(), meaning.shown(), confidence);
  }
}
