package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders that are named by numbers, and their removal.
final class Folders {
  private Folders() {}

  /// The numbers that folders inside one are named by, rising.
  static List<Long> numbers(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .map(path -> path.getFileName().toString())
          .filter(name -> name.matches("[0-9]{1,18}"))
          .map(Long::valueOf)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, folder + ": cannot be read: " + e, e);
    }
  }

  /// How long the files in a folder are together; 0 where it is not there.
  static long bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(Folders::length).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /// The length of a file, 0 for one that is gone.
  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /// Removes a folder and all in it, if it is there.
  static void erase(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, folder + ": cannot be removed: " + e, e);
    }
  }
}
