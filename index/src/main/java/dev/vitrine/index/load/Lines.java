package dev.vitrine.index.load;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/// The lines of a text file in UTF-8, one at a time. A line that is too long or not UTF-8 is told,
/// and the next one is read.
final class Lines implements Closeable {
  /// Longest line, in bytes.
  static final int LIMIT = 2 << 20;

  private final Bytes bytes;
  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private byte[] line = new byte[8_192];
  private int length;
  private boolean tooLong;
  private long number;
  private String text = "";
  private String refusal = "";

  Lines(Path file) throws IOException {
    bytes = Bytes.open(file);
    in = bytes.stream();
  }

  /// Goes to the next line; false at the end.
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean some = false;
    while (true) {
      if (from == to) {
        from = 0;
        to = Math.max(0, in.read(buffer));
        if (to == 0) {
          break;
        }
      }
      some = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      append(from, end);
      from = end;
      if (end < to) {
        from++;
        break;
      }
    }
    if (some) {
      number++;
      decode();
    }
    return some;
  }

  private void append(int start, int end) {
    int more = end - start;
    if (length + more > LIMIT) {
      tooLong = true;
      more = LIMIT - length;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
    }
    System.arraycopy(buffer, start, line, length, more);
    length += more;
  }

  private void decode() {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    int start = number == 1 && end >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB ? 3 : 0;
    refusal = tooLong ? "line: longer than " + LIMIT + " bytes" : "";
    try {
      text = decoder.decode(ByteBuffer.wrap(line, start, end - start)).toString();
    } catch (CharacterCodingException e) {
      text = new String(line, start, end - start, StandardCharsets.UTF_8);
      refusal = tooLong ? refusal : "line: not UTF-8";
    }
  }

  /// Number of the line, from 1.
  long number() {
    return number;
  }

  /// The line without its end, cut when it is too long.
  String text() {
    return text;
  }

  /// Why the line cannot be used; empty when it can.
  String refusal() {
    return refusal;
  }

  long at() {
    return bytes.at();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
