package dev.vitrine.index;

import dev.vitrine.index.column.Columns;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The saved columns of a catalogue: one folder for each commit of the postings, which name it.
final class ColumnFiles {
  /// The commit note that names the folder.
  static final String NOTE = "columns";

  private static final String PREFIX = "columns-";

  private final Path folder;

  ColumnFiles(Path folder) {
    this.folder = folder;
  }

  /// The columns that belong to a commit; empty ones when there was no commit.
  ///
  /// @throws VitrineException CORRUPT when they are damaged or missing
  Columns load(Map<String, String> notes) {
    String name = notes.get(NOTE);
    try {
      return name == null ? new Columns() : Columns.load(folder.resolve(name));
    } catch (VitrineException e) {
      throw e.kind() == Kind.NOT_FOUND
          ? new VitrineException(Kind.CORRUPT, folder.resolve(name) + " is refused: missing", e)
          : e;
    }
  }

  /// The name of the folder for a write.
  String next(long write) {
    return PREFIX + write;
  }

  void save(Columns columns, long write) {
    columns.save(folder.resolve(next(write)));
  }

  /// Removes the folders of older commits.
  void keepOnly(long write) {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path old : all) {
        if (!old.getFileName().toString().equals(next(write))) {
          erase(old);
        }
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, folder + ": cannot remove old columns: " + e, e);
    }
  }

  private static void erase(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
