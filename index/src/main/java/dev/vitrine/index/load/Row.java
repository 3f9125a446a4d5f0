package dev.vitrine.index.load;

/// One row of a source: a document, or the reason why it is none.
///
/// @param line where it begins: line of a text, row of a table, from 1
/// @param json the document; empty when the row is refused
/// @param refusal why it is refused, beginning with the field; empty when it is not
/// @param raw the row as it came, for the file of rejects: together with what it needs to be a file
///   of its own, such as the line that names the columns
/// @param at bytes of the file that were read so far
record Row(long line, String json, String refusal, String raw, long at) {
  static Row good(long line, String json, String raw, long at) {
    return new Row(line, json, "", raw, at);
  }

  static Row bad(long line, String refusal, String raw, long at) {
    return new Row(line, "", refusal, raw, at);
  }
}
