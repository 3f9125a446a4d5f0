package dev.vitrine.app.backup;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The looking into folders, and the removal of what was made on the way.
final class Erasing {
  private Erasing() {}

  /// What lies in a folder; nothing where there is none.
  static List<Path> inside(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted().toList();
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, folder + ": cannot be read: " + e, e);
    }
  }

  /// Removes a file or a folder with all in it, if it is there.
  static void of(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(path)) {
      for (Path one : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, path + ": cannot be removed: " + e, e);
    }
  }
}
