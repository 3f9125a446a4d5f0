package dev.vitrine.app.command;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder that is gone when it is closed, also when the process is told to stop before that.
final class TemporaryFolder implements AutoCloseable {
  private static final int ATTEMPTS = 20;

  private final Path path;
  private final AutoCloseable user;
  private final Thread atStop = new Thread(this::clear, "temporary-folder");
  private boolean cleared;

  /// @param within where to make it
  /// @param user what works in it; closed before the folder is deleted
  TemporaryFolder(Path within, AutoCloseable user) {
    this.user = user;
    try {
      Files.createDirectories(within);
      path = Files.createTempDirectory(within, "vitrine-");
    } catch (IOException e) {
      throw new VitrineException(
          Kind.BAD_REQUEST, within + ": no temporary folder can be made: " + e.getMessage(), e);
    }
    Runtime.getRuntime().addShutdownHook(atStop);
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    clear();
    try {
      Runtime.getRuntime().removeShutdownHook(atStop);
    } catch (IllegalStateException e) {
      System.getLogger(TemporaryFolder.class.getName())
          .log(System.Logger.Level.DEBUG, "the process is stopping and clears by itself", e);
    }
  }

  private synchronized void clear() {
    if (cleared) {
      return;
    }
    cleared = true;
    try {
      user.close();
    } catch (Exception e) {
      warn("what worked in " + path + " did not close", e);
    }
    for (int attempt = 1; attempt <= ATTEMPTS && Files.exists(path); attempt++) {
      deleteAll(attempt == ATTEMPTS);
    }
  }

  /// Deletes what is there now; a writer that is still at work may add more, hence the attempts.
  private void deleteAll(boolean last) {
    try {
      List<Path> deepestFirst;
      try (Stream<Path> walk = Files.walk(path)) {
        deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      if (last) {
        warn(path + " could not be deleted", e);
      }
    }
  }

  private static void warn(String message, Exception cause) {
    System.getLogger(TemporaryFolder.class.getName())
        .log(System.Logger.Level.WARNING, message, cause);
  }
}
