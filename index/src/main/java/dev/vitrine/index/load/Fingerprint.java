package dev.vitrine.index.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/// What tells a file from a changed one: its size, and a checksum of its first and last 64 KiB and
/// of its time of change.
final class Fingerprint {
  private static final int PIECE = 1 << 16;

  private Fingerprint() {}

  static String of(Path file) throws IOException {
    var crc = new CRC32C();
    long size;
    try (FileChannel channel = FileChannel.open(file)) {
      size = channel.size();
      add(channel, 0, crc);
      add(channel, Math.max(0, size - PIECE), crc);
    }
    long time = Files.getLastModifiedTime(file).toMillis();
    return size + "-" + time + "-" + Long.toHexString(crc.getValue());
  }

  private static void add(FileChannel channel, long from, CRC32C crc) throws IOException {
    var piece = ByteBuffer.allocate(PIECE);
    int read;
    do {
      read = channel.read(piece, from + piece.position());
    } while (read > 0 && piece.hasRemaining());
    crc.update(piece.flip());
  }
}
