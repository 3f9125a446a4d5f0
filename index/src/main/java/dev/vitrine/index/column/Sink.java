package dev.vitrine.index.column;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/// Writes numbers and arrays to a file, little-endian, and sums them up as it goes.
final class Sink {
  private final FileChannel channel;
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
  private final CRC32C sum = new CRC32C();

  Sink(FileChannel channel) {
    this.channel = channel;
  }

  void number(int value) throws IOException {
    room(4);
    buffer.putInt(value);
  }

  void number(long value) throws IOException {
    room(8);
    buffer.putLong(value);
  }

  /// A text's length and UTF-16 units.
  void text(String text) throws IOException {
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      room(2);
      buffer.putChar(text.charAt(i));
    }
  }

  void bytes(byte[] values) throws IOException {
    for (int done = 0; done < values.length; ) {
      room(1);
      int step = Math.min(values.length - done, buffer.remaining());
      buffer.put(values, done, step);
      done += step;
    }
  }

  void ints(int[] values, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      room(4);
      buffer.putInt(values[i]);
    }
  }

  void longs(long[][] view, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      room(8);
      buffer.putLong(Longs.at(view, i));
    }
  }

  private void room(int wanted) throws IOException {
    if (buffer.remaining() < wanted) {
      drain();
    }
  }

  private void drain() throws IOException {
    buffer.flip();
    sum.update(buffer.duplicate());
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  /// Writes the sum of everything before and makes it durable.
  void finish() throws IOException {
    drain();
    number(sum.getValue());
    drain();
    channel.force(true);
  }
}
