package dev.vitrine.index.record;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The right of one process to a data folder, held until closed or until the process ends.
final class FolderLock implements Closeable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock take(Path folder) {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              folder.resolve("record.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new VitrineException(
          Kind.BAD_REQUEST, folder + ": cannot be written: " + e.getMessage(), e);
    }
    if (lock(channel) != null) {
      return new FolderLock(channel);
    }
    try {
      channel.close();
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, folder + ": " + e.getMessage(), e);
    }
    throw VitrineException.badRequest(
        folder + ": in use by another running Vitrine; stop it, or choose another data folder");
  }

  private static @Nullable FileLock lock(FileChannel channel) {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, "cannot lock: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
