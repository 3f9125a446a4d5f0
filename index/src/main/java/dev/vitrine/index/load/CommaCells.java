package dev.vitrine.index.load;

import dev.vitrine.kernel.error.VitrineException;
import java.util.ArrayList;
import java.util.List;

/// The cells of a line that commas part. A cell in quotation marks may hold commas, and doubled
/// quotation marks stand for one. A cell does not go on in the next line.
final class CommaCells {
  private final String line;
  private final List<String> cells = new ArrayList<>();
  private int at;

  private CommaCells(String line) {
    this.line = line;
  }

  /// The cells without blanks around them.
  ///
  /// @throws VitrineException BAD_REQUEST when quotation marks do not close, or something stands
  ///   behind them
  static List<String> of(String line) {
    var reading = new CommaCells(line);
    while (reading.at <= line.length()) {
      reading.cells.add(reading.next().strip());
    }
    return reading.cells;
  }

  /// Reads a cell and the comma behind it.
  private String next() {
    boolean quoted = at < line.length() && line.charAt(at) == '"';
    String cell = quoted ? quoted() : plain();
    if (at < line.length() && line.charAt(at) != ',') {
      throw VitrineException.badRequest("line: expected a comma behind quotation marks");
    }
    at++;
    return cell;
  }

  private String plain() {
    int comma = line.indexOf(',', at);
    int end = comma < 0 ? line.length() : comma;
    String cell = line.substring(at, end);
    at = end;
    return cell;
  }

  private String quoted() {
    var cell = new StringBuilder();
    int from = at + 1;
    while (true) {
      int mark = line.indexOf('"', from);
      if (mark < 0) {
        throw VitrineException.badRequest("line: quotation marks that do not close");
      }
      cell.append(line, from, mark);
      if (!line.startsWith("\"\"", mark)) {
        at = mark + 1;
        return cell.toString();
      }
      cell.append('"');
      from = mark + 2;
    }
  }
}
