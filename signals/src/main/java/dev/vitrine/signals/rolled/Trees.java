package dev.vitrine.signals.rolled;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders of files, and how they come and go whole.
final class Trees {
  private Trees() {}

  /// Everything in a folder, itself included, what is inside before what it is in.
  static List<Path> all(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  /// What is in a folder.
  static List<Path> inside(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted().toList();
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  static void erase(Path folder) {
    for (Path path : all(folder)) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        throw failed(path, e);
      }
    }
  }

  static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  /// Makes a file or a folder durable and puts it in its place, whole.
  static void settle(Path made, Path place) {
    all(made).forEach(Trees::force);
    try {
      Files.move(made, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed(place, e);
    }
    Path parent = place.toAbsolutePath().getParent();
    if (parent != null) {
      force(parent);
    }
  }

  private static void force(Path path) {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      if (!Files.isDirectory(path)) {
        throw failed(path, e);
      }
      // Some systems do not open folders; there the next write makes it durable.
    }
  }

  private static VitrineException failed(Path path, IOException e) {
    return new VitrineException(Kind.OVERLOADED, path + ": " + e, e);
  }
}
