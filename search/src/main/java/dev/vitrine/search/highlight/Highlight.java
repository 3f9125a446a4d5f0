package dev.vitrine.search.highlight;

import java.util.List;

/// A text with its matched parts marked.
///
/// @param value raw text with the tags around each part; nothing is escaped
/// @param level how many of the query's words it holds
/// @param matchedWords the query's words found, as typed, in the query's order
/// @param whole whether all of the text is marked
public record Highlight(String value, Level level, List<String> matchedWords, boolean whole) {
  public Highlight {
    matchedWords = List.copyOf(matchedWords);
  }

  /// How many of the query's words a text holds.
  public enum Level {
    NONE,
    PARTIAL,
    FULL
  }
}
