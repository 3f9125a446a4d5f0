package dev.vitrine.index.column;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.Checksum;

/// Sums over the bytes of a file. They are read, not mapped, so that they do not count as memory of
/// the process afterwards.
public final class Sums {
  private static final int STEP = 1 << 18;

  private Sums() {}

  /// The sum of the first bytes of a file.
  ///
  /// @throws EOFException when it has fewer
  public static long of(FileChannel file, long bytes, Checksum sum) throws IOException {
    var step = ByteBuffer.allocateDirect((int) Math.min(STEP, bytes));
    for (long at = 0; at < bytes; at += step.limit()) {
      step.clear().limit((int) Math.min(step.capacity(), bytes - at));
      while (step.hasRemaining()) {
        if (file.read(step, at + step.position()) < 0) {
          throw new EOFException("it is cut short");
        }
      }
      sum.update(step.flip());
    }
    return sum.getValue();
  }
}
