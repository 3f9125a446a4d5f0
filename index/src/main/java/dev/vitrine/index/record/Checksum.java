package dev.vitrine.index.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// The CRC32C of a row, over everything that says what the row is and holds.
final class Checksum {
  private Checksum() {}

  static int of(long number, String name, byte[] content) {
    var crc = new CRC32C();
    crc.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    crc.update(0);
    crc.update(content);
    return (int) crc.getValue();
  }
}
