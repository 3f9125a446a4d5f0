package dev.vitrine.index.load;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// The bytes of a file, unpacked when it is a gzip, and how far into the file they reach.
final class Bytes implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Counted counted;
  private final InputStream stream;

  private Bytes(Counted counted, InputStream stream) {
    this.counted = counted;
    this.stream = stream;
  }

  static Bytes open(Path file) throws IOException {
    var counted = new Counted(Files.newInputStream(file));
    try {
      var buffered = new BufferedInputStream(counted, BUFFER);
      buffered.mark(2);
      boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
      buffered.reset();
      return new Bytes(counted, gzip ? new GZIPInputStream(buffered, BUFFER) : buffered);
    } catch (IOException e) {
      counted.close();
      throw e;
    }
  }

  InputStream stream() {
    return stream;
  }

  /// Bytes of the file read so far.
  long at() {
    return counted.at;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private static final class Counted extends FilterInputStream {
    private long at;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      at += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      at += Math.max(0, read);
      return read;
    }
  }
}
