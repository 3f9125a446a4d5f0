package dev.vitrine.index.column;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
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

  /// Bytes as they are.
  void bytes(MemorySegment values) throws IOException {
    for (long done = 0; done < values.byteSize(); ) {
      room(1);
      int step = (int) Math.min(values.byteSize() - done, buffer.remaining());
      buffer.put(values.asSlice(done, step).asByteBuffer());
      done += step;
    }
  }

  void ints(int[] values, int count) throws IOException {
    for (int done = 0; done < count; ) {
      room(Integer.BYTES);
      int step = Math.min(count - done, buffer.remaining() / Integer.BYTES);
      buffer.asIntBuffer().put(values, done, step);
      buffer.position(buffer.position() + step * Integer.BYTES);
      done += step;
    }
  }

  void longs(long[][] view, int count) throws IOException {
    for (int done = 0; done < count; done += Longs.SIZE) {
      longs(view[done >>> Longs.SHIFT], Math.min(Longs.SIZE, count - done));
    }
  }

  private void longs(long[] values, int count) throws IOException {
    for (int done = 0; done < count; ) {
      room(Long.BYTES);
      int step = Math.min(count - done, buffer.remaining() / Long.BYTES);
      buffer.asLongBuffer().put(values, done, step);
      buffer.position(buffer.position() + step * Long.BYTES);
      done += step;
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
