package dev.vitrine.simulate.catalogue;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The text tables of the demo shop, read from resources: an entity a line, cells between bars.
public final class Tables {
  private Tables() {}

  /// The lines of a table without comments and blank lines.
  static List<String> lines(String name) {
    return lines(Tables.class, name);
  }

  /// The lines of a table that lies beside a class.
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new VitrineException(Kind.BUG, "the demo shop's table " + name + " is not packed");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "the demo shop's table " + name + " is unreadable", e);
    }
  }

  /// The trimmed cells of a line.
  public static List<String> cells(String line) {
    return split(line, "\\|");
  }

  /// The trimmed parts of a cell, none for a blank one.
  public static List<String> split(String cell, String separator) {
    return cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.split(separator, -1)).map(String::strip).toList();
  }
}
