package dev.vitrine.index.column;

import dev.vitrine.kernel.error.VitrineException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The items' own ids as UTF-8 bytes off by themselves, with a hash of each id in lower case.
final class Ids {
  private static final int SHIFT = 20;
  static final int CHUNK = 1 << SHIFT;
  private static final int LENGTH_BITS = 16;

  private final Longs places = new Longs(0);
  private final Longs hashes = new Longs(0);
  private volatile byte[][] chunks = {};
  private long end;

  /// Writes the id of a slot; only the writing thread may.
  void set(int slot, String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    if (bytes.length >= 1 << LENGTH_BITS) {
      throw VitrineException.badRequest("an item's id is longer than 65,535 bytes");
    }
    if ((end & (CHUNK - 1)) + bytes.length > CHUNK) {
      end = (end + CHUNK - 1) & -CHUNK;
    }
    byte[][] now = chunks;
    int chunk = (int) (end >>> SHIFT);
    if (chunk >= now.length) {
      now = Arrays.copyOf(now, chunk + 1);
      now[chunk] = new byte[CHUNK];
      chunks = now;
    }
    System.arraycopy(bytes, 0, now[chunk], (int) (end & (CHUNK - 1)), bytes.length);
    places.set(slot, end << LENGTH_BITS | bytes.length);
    hashes.set(slot, hash(id));
    end += bytes.length;
  }

  /// The hash under which an id is looked up, whatever its case.
  static long hash(String id) {
    return Hash.of(Attribute.folded(id));
  }

  String get(int slot) {
    long place = places.get(slot);
    long start = place >>> LENGTH_BITS;
    int length = (int) (place & ((1 << LENGTH_BITS) - 1));
    byte[] chunk = chunks[(int) (start >>> SHIFT)];
    return new String(chunk, (int) (start & (CHUNK - 1)), length, StandardCharsets.UTF_8);
  }

  Longs hashes() {
    return hashes;
  }

  Longs places() {
    return places;
  }

  byte[][] chunks() {
    return chunks;
  }

  /// Takes over bytes read in bulk; the next id starts a new chunk.
  void fill(byte[][] read) {
    chunks = read;
    end = (long) read.length << SHIFT;
  }

  long bytes() {
    return places.bytes() + hashes.bytes() + chunks.length * (24L + CHUNK);
  }
}
