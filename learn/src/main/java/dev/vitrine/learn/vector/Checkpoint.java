package dev.vitrine.learn.vector;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/// The file of a training that was not finished: what it learns from, how far it is, and its
/// numbers. It is whole or not there.
final class Checkpoint {
  private static final long MAGIC = 0x7669_7472_696e_6531L;

  private final Path file;
  private final long fingerprint;

  /// @param fingerprint of what is learnt from and how
  Checkpoint(Path file, long fingerprint) {
    this.file = file;
    this.fingerprint = fingerprint;
  }

  /// What was found in the file.
  enum Found {
    NOTHING,
    ANOTHER,
    DAMAGED,
    SAME
  }

  /// Writes how far a training is.
  ///
  /// @param numbers all that changes while it trains
  void save(int step, List<float[]> numbers) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    var sum = new CRC32();
    try {
      try (var out =
          new DataOutputStream(
              new BufferedOutputStream(
                  new CheckedOutputStream(Files.newOutputStream(beside), sum), 1 << 16))) {
        out.writeLong(MAGIC);
        out.writeLong(fingerprint);
        out.writeInt(step);
        for (float[] row : numbers) {
          out.writeInt(row.length);
          for (float number : row) {
            out.writeFloat(number);
          }
        }
        out.flush();
        out.writeLong(sum.getValue());
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be written: " + e, e);
    }
  }

  /// Whether there is a training of the same to go on with.
  Found found() {
    if (!Files.exists(file)) {
      return Found.NOTHING;
    }
    try (var in = open(new CRC32())) {
      if (in.readLong() != MAGIC) {
        return Found.DAMAGED;
      }
      return in.readLong() == fingerprint ? Found.SAME : Found.ANOTHER;
    } catch (IOException e) {
      return Found.DAMAGED;
    }
  }

  /// Reads how far the training was into its numbers.
  ///
  /// @return the step to go on with; -1 when the file is damaged, and the numbers are worth nothing
  int load(List<float[]> numbers) {
    var sum = new CRC32();
    try (var in = open(sum)) {
      in.readLong();
      in.readLong();
      int step = in.readInt();
      for (float[] row : numbers) {
        if (in.readInt() != row.length) {
          return -1;
        }
        for (int i = 0; i < row.length; i++) {
          row[i] = in.readFloat();
        }
      }
      long before = sum.getValue();
      return in.readLong() == before ? step : -1;
    } catch (IOException e) {
      return -1;
    }
  }

  /// The sum is taken of what is read, byte by byte.
  private DataInputStream open(CRC32 sum) throws IOException {
    return new DataInputStream(
        new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), sum));
  }

  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, file + ": cannot be removed: " + e, e);
    }
  }
}
