package dev.vitrine.app.simulation;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// The sign that a program is at a run: held until it is closed or the program ends, however it
/// ends.
final class RunLock implements AutoCloseable {
  /// Who looks whether it is held has it for a moment, too.
  private static final int ATTEMPTS = 20;

  private static final Duration PAUSE = Duration.ofMillis(10);

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes it.
  ///
  /// @throws VitrineException BAD_REQUEST when another program has it
  static RunLock take(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (free(channel, false)) {
          return new RunLock(channel);
        }
        Thread.sleep(PAUSE);
      }
      channel.close();
    } catch (IOException e) {
      throw new VitrineException(Kind.OVERLOADED, file + ": cannot be written: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw VitrineException.badRequest(file + ": another program is at this run");
  }

  /// Whether a program has it.
  static boolean held(Path file) {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return !free(channel, true);
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": cannot be read: " + e, e);
    }
  }

  private static boolean free(FileChannel channel, boolean shared) throws IOException {
    try {
      return channel.tryLock(0, Long.MAX_VALUE, shared) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "the lock of a run cannot be let go: " + e, e);
    }
  }
}
