package dev.vitrine.onnx;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/// The vectors of texts that were encoded before, in a file: by a hash of the text, with a sum for
/// each, so that what was cut off or damaged is made again. An encoder costs a thousand times as
/// much as looking here. Serves many threads.
public final class VectorCache implements AutoCloseable {
  private static final int KEY = 16;
  private static final int SUM = 4;
  private static final int BUFFER = 1 << 20;

  private final FileChannel channel;
  private final int dimensions;
  private final int width;

  /// By open addressing, the first half of each key and its place; a place of 0 is free.
  private long[] keys = new long[1_024];

  private int[] places = new int[1_024];
  private int size;

  private VectorCache(FileChannel channel, int dimensions) {
    this.channel = channel;
    this.dimensions = dimensions;
    this.width = KEY + dimensions + SUM;
  }

  /// Opens a file, or begins one. What follows damage in it is forgotten.
  ///
  /// @param dimensions bytes of a vector, for which alone the file is used
  public static VectorCache open(Path file, int dimensions) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      var cache = new VectorCache(channel, dimensions);
      cache.load();
      return cache;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void load() throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(Math.max(1, BUFFER / width) * width);
    boolean intact = true;
    while (intact && channel.read(buffer, (long) size * width) >= width) {
      buffer.flip();
      while (intact && buffer.remaining() >= width) {
        byte[] row = new byte[width];
        buffer.get(row);
        intact = sum(row) == ByteBuffer.wrap(row).getInt(width - SUM);
        if (intact) {
          remember(ByteBuffer.wrap(row).getLong(0));
        }
      }
      buffer.clear();
    }
    channel.truncate((long) size * width);
  }

  /// How many vectors are there.
  public synchronized int size() {
    return size;
  }

  /// The vector of a text, if it was kept.
  synchronized Optional<byte[]> find(String text) {
    byte[] key = key(text);
    long first = ByteBuffer.wrap(key).getLong();
    try {
      for (int at = start(first); places[at] > 0; at = at + 1 & places.length - 1) {
        if (keys[at] == first) {
          ByteBuffer row = ByteBuffer.allocate(width);
          channel.read(row, (long) (places[at] - 1) * width);
          if (!row.hasRemaining() && Arrays.equals(row.array(), 0, KEY, key, 0, KEY)) {
            return Optional.of(Arrays.copyOfRange(row.array(), KEY, KEY + dimensions));
          }
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /// Keeps the vector of a text.
  synchronized void keep(String text, byte[] vector) {
    byte[] key = key(text);
    ByteBuffer row = ByteBuffer.allocate(width).put(key).put(vector);
    row.putInt(sum(row.array())).flip();
    try {
      channel.write(row, (long) size * width);
      remember(ByteBuffer.wrap(key).getLong());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void remember(long key) {
    if (2 * (size + 1) > places.length) {
      long[] keysBefore = keys;
      int[] placesBefore = places;
      keys = new long[2 * keysBefore.length];
      places = new int[2 * placesBefore.length];
      for (int i = 0; i < placesBefore.length; i++) {
        if (placesBefore[i] > 0) {
          put(keysBefore[i], placesBefore[i]);
        }
      }
    }
    put(key, ++size);
  }

  private void put(long key, int place) {
    int at = start(key);
    while (places[at] > 0) {
      at = at + 1 & places.length - 1;
    }
    keys[at] = key;
    places[at] = place;
  }

  private int start(long key) {
    return (int) (key ^ key >>> 32) & places.length - 1;
  }

  private int sum(byte[] row) {
    var crc = new CRC32();
    crc.update(row, 0, width - SUM);
    return (int) crc.getValue();
  }

  private static byte[] key(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Arrays.copyOf(digest.digest(text.getBytes(StandardCharsets.UTF_8)), KEY);
    } catch (NoSuchAlgorithmException e) {
      throw new VitrineException(Kind.BUG, "no SHA-256", e);
    }
  }

  private static VitrineException failed(IOException e) {
    return new VitrineException(Kind.BUG, "the cache of vectors cannot be used: " + e, e);
  }

  @Override
  public synchronized void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
