package dev.vitrine.index.load;

import java.nio.file.Path;

/// A row that was not loaded.
///
/// @param field the path of the field that is wrong; empty when it is the row as a whole
/// @param raw the row as it came, together with what it needs to be a file of its own; cut where it
///   is very long
public record Reject(Path file, long line, String field, String reason, String raw) {
  /// Longest row that is kept, in characters.
  static final int RAW_LIMIT = 65_536;

  /// A refusal whose message may begin with the path of a field.
  static Reject of(Path file, Row row, String message) {
    int colon = message.indexOf(": ");
    boolean named = colon > 0 && message.substring(0, colon).indexOf(' ') < 0;
    String raw = row.raw().length() > RAW_LIMIT ? row.raw().substring(0, RAW_LIMIT) : row.raw();
    return new Reject(
        file,
        row.line(),
        named ? message.substring(0, colon) : "",
        named ? message.substring(colon + 2) : message,
        raw);
  }
}
