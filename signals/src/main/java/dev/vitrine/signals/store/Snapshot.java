package dev.vitrine.signals.store;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/// A book in a file, with the place in the log up to which it has learnt: what it is and of which
/// form, the place, the book, and the checksum (CRC-32C) of all that.
final class Snapshot {
  private static final String MAGIC = "vitrine-features-5";
  private static final int BUFFER = 1 << 16;

  private final Path file;

  Snapshot(Path file) {
    this.file = file;
  }

  /// Writes a book beside the file; {@link #keep} puts it there.
  void write(Book book, long place) {
    try (OutputStream raw = Files.newOutputStream(beside())) {
      var summed = new CheckedOutputStream(raw, new CRC32C());
      var out = new DataOutputStream(new BufferedOutputStream(summed, BUFFER));
      out.writeUTF(MAGIC);
      out.writeUTF(book.form());
      out.writeLong(place);
      book.save(out);
      out.flush();
      out.writeLong(summed.getChecksum().getValue());
      out.flush();
    } catch (IOException e) {
      throw failed("cannot be written", e);
    }
  }

  /// Makes what was written durable and puts it in the place of what was there.
  void keep() {
    try (FileChannel channel = FileChannel.open(beside(), StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      throw failed("cannot be written", e);
    }
    try {
      Files.move(
          beside(), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failed("cannot be written", e);
    }
  }

  /// Whether there is one.
  boolean there() {
    return Files.exists(file);
  }

  /// Reads a book into an empty one.
  ///
  /// @return up to which place it has learnt
  /// @throws VitrineException CORRUPT when it is damaged or of another form
  long read(Book empty) {
    try (var raw = Files.newInputStream(file)) {
      var summed = new CheckedInputStream(new BufferedInputStream(raw, BUFFER), new CRC32C());
      var in = new DataInputStream(summed);
      if (!in.readUTF().equals(MAGIC) || !in.readUTF().equals(empty.form())) {
        throw new VitrineException(Kind.CORRUPT, file + ": counts something else than it should");
      }
      long place = in.readLong();
      empty.load(in);
      long sum = summed.getChecksum().getValue();
      if (in.readLong() != sum || in.read() >= 0) {
        throw new VitrineException(Kind.CORRUPT, file + ": is damaged");
      }
      return place;
    } catch (IOException | IllegalArgumentException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": is damaged: " + e, e);
    }
  }

  /// Removes it, and what was being written.
  void remove() {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(beside());
    } catch (IOException e) {
      throw failed("cannot be removed", e);
    }
  }

  private Path beside() {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  private VitrineException failed(String what, IOException e) {
    return new VitrineException(Kind.OVERLOADED, file + ": " + what + ": " + e, e);
  }
}
