package dev.vitrine.search.suggest;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.suggest.QueryLog.Row;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The file in which a log of queries outlives the process: a line that says what it is, then a
/// line for each query with its counts, columns apart by tabs.
public final class QueryLogFile {
  private static final String HEAD = "vitrine queries 1";
  private static final int COLUMNS = 5;

  private QueryLogFile() {}

  /// What a file holds; nothing when there is none.
  ///
  /// @throws VitrineException CORRUPT naming file and line
  public static List<Row> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
        throw new VitrineException(Kind.CORRUPT, file + ": does not begin with '" + HEAD + "'");
      }
      var rows = new ArrayList<Row>(lines.size());
      for (int i = 1; i < lines.size(); i++) {
        rows.add(row(lines.get(i), file + ", line " + (i + 1)));
      }
      return rows;
    } catch (NoSuchFileException _) {
      return List.of();
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": cannot be read: " + e, e);
    }
  }

  private static Row row(String line, String at) {
    String[] parts = line.split("\t", -1);
    if (parts.length != COLUMNS) {
      throw new VitrineException(Kind.CORRUPT, at + ": expected " + COLUMNS + " columns");
    }
    try {
      return new Row(
          parts[0],
          Double.parseDouble(parts[1]),
          Double.parseDouble(parts[2]),
          Long.parseLong(parts[3]),
          Integer.parseInt(parts[4]));
    } catch (NumberFormatException e) {
      throw new VitrineException(Kind.CORRUPT, at + ": expected numbers", e);
    }
  }

  /// Writes a file in one step that a crash cannot halve.
  public static void write(Path file, List<Row> rows) {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (BufferedWriter out = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
        out.write(HEAD + "\n");
        for (Row row : rows) {
          out.write(
              String.format(
                  Locale.ROOT,
                  "%s\t%.4f\t%.4f\t%d\t%d\n",
                  row.query(),
                  row.lately(),
                  row.ever(),
                  row.at(),
                  row.callers()));
        }
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, file + ": cannot be written: " + e, e);
    }
  }
}
