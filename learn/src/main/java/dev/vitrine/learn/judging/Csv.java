package dev.vitrine.learn.judging;

import dev.vitrine.kernel.error.VitrineException;
import java.util.ArrayList;
import java.util.List;

/// Rows of comma-separated values (RFC 4180): a field in double quotes may have commas, line ends
/// and doubled quotes within.
final class Csv {
  private final String text;
  private int at;
  private int line = 1;

  private Csv(String text) {
    this.text = text;
  }

  /// A row.
  ///
  /// @param line where it begins, counted from 1
  record Row(int line, List<String> fields) {
    Row {
      fields = List.copyOf(fields);
    }
  }

  /// The rows of a text; blank lines are left out.
  ///
  /// @throws VitrineException naming the line where a quoted field does not end
  static List<Row> rows(String text) {
    var csv = new Csv(text);
    var rows = new ArrayList<Row>();
    while (csv.at < text.length()) {
      Row row = csv.row();
      if (row.fields().size() > 1 || !row.fields().getFirst().isBlank()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private Row row() {
    int from = line;
    var fields = new ArrayList<String>();
    do {
      fields.add(field());
    } while (at < text.length() && text.charAt(at++) == ',');
    return new Row(from, fields);
  }

  /// Reads a field; what ends it, a comma or a line end, is left to be read.
  private String field() {
    var field = new StringBuilder();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    int begun = line;
    at += quoted ? 1 : 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted && c == '"') {
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          at++;
        } else {
          quoted = false;
          continue;
        }
      } else if (!quoted && (c == ',' || c == '\n')) {
        line += c == '\n' ? 1 : 0;
        break;
      } else if (!quoted && c == '\r') {
        continue;
      }
      line += c == '\n' ? 1 : 0;
      field.append(c);
    }
    if (quoted) {
      throw VitrineException.badRequest("line " + begun + ": a field in quotes does not end");
    }
    return field.toString();
  }

  /// A field as it is written.
  static String written(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain && !field.startsWith(" ") ? field : "\"" + field.replace("\"", "\"\"") + "\"";
  }
}
