package dev.vitrine.learn.registry;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// What was done with versions, in a file that only grows: a line each, with a checksum before it.
/// Lines are written whole in one go, so that two programs may write; one that a crash tore is left
/// out, and those after it still count.
final class History {
  /// Sum, time, deed, version and why; and, where somebody is known, who.
  private static final int FEWEST = 5;

  private final Path file;

  History(Path file) {
    this.file = file;
  }

  /// Adds a line and returns when it is on disk.
  void add(Entry entry) {
    String why = entry.why().replaceAll("\\s+", " ");
    String by = entry.by().isEmpty() ? "" : "\t" + entry.by().replaceAll("\\s+", " ");
    String body = entry.at() + "\t" + entry.deed().key() + "\t" + entry.version() + "\t" + why + by;
    String line = (torn() ? "\n" : "") + sum(body) + "\t" + body + "\n";
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be written: " + e, e);
    }
  }

  /// All whole lines, the latest last.
  List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    new String(bytes(), StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> entry(line).ifPresent(entries::add));
    return entries;
  }

  private boolean torn() {
    byte[] all = bytes();
    return all.length > 0 && all[all.length - 1] != '\n';
  }

  private byte[] bytes() {
    try {
      return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": cannot be read: " + e, e);
    }
  }

  private static Optional<Entry> entry(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length < FEWEST || !fields[0].equals(sum(line.substring(fields[0].length() + 1)))) {
      return Optional.empty();
    }
    try {
      long at = Long.parseLong(fields[1]);
      int version = Integer.parseInt(fields[3]);
      String by = fields.length > FEWEST ? fields[FEWEST] : "";
      return Deed.of(fields[2]).map(deed -> new Entry(at, deed, version, fields[4], by));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String sum(String body) {
    var crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
