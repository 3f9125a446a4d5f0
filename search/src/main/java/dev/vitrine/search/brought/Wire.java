package dev.vitrine.search.brought;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A message in the wire form of protocol buffers, read field by field. What is damaged gives an
/// {@link IllegalArgumentException} that names the byte.
///
/// Source: the encoding of protocol buffers, protobuf.dev/programming-guides/encoding.
final class Wire {
  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED32 = 5;
  private static final int LONGEST_VARINT = 10;

  private final ByteBuffer bytes;
  private int field;
  private int kind;

  private Wire(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /// The whole of a file.
  static Wire of(byte[] bytes) {
    return new Wire(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
  }

  /// Steps to the next field, whose value must then be read or skipped; false at the end.
  boolean next() {
    if (!bytes.hasRemaining()) {
      return false;
    }
    long tag = varint();
    field = (int) (tag >>> 3);
    kind = (int) tag & 7;
    if (field <= 0) {
      throw wrong("field " + field);
    }
    return true;
  }

  /// The number of the field.
  int field() {
    return field;
  }

  /// Whether the field is a length and as many bytes, which may be several numbers.
  boolean packed() {
    return kind == BYTES;
  }

  /// Whether there is more in it.
  boolean more() {
    return bytes.hasRemaining();
  }

  /// A whole number.
  long number() {
    need(VARINT);
    return varint();
  }

  /// A number with a point, of 32 bits.
  float decimal() {
    need(FIXED32);
    return fixed32();
  }

  String text() {
    ByteBuffer found = inside().bytes;
    byte[] text = new byte[found.remaining()];
    found.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /// A message, or several numbers, within this one.
  Wire inside() {
    need(BYTES);
    return new Wire(cut(varint()));
  }

  /// The next of several whole numbers.
  long varint() {
    long value = 0;
    for (int i = 0; i < LONGEST_VARINT; i++) {
      if (!bytes.hasRemaining()) {
        throw wrong("the end");
      }
      byte one = bytes.get();
      value |= (one & 0x7FL) << (7 * i);
      if (one >= 0) {
        return value;
      }
    }
    throw wrong("a number of more than " + LONGEST_VARINT + " bytes");
  }

  /// The next of several numbers of 32 bits.
  float fixed32() {
    return cut(Float.BYTES).getFloat();
  }

  /// The next of several whole numbers of 64 bits.
  long fixed64() {
    return cut(Long.BYTES).getLong();
  }

  /// How many bytes are left.
  int left() {
    return bytes.remaining();
  }

  /// Passes over the value of the field.
  void skip() {
    switch (kind) {
      case VARINT -> varint();
      case FIXED64 -> cut(Long.BYTES);
      case BYTES -> cut(varint());
      case FIXED32 -> cut(Integer.BYTES);
      default -> throw wrong("a field of kind " + kind);
    }
  }

  private void need(int wanted) {
    if (kind != wanted) {
      throw wrong("field " + field + " of kind " + kind + ", not " + wanted);
    }
  }

  /// The next bytes, in the same array.
  private ByteBuffer cut(long length) {
    if (length < 0 || length > bytes.remaining()) {
      throw wrong("a length of " + length + " bytes, with " + bytes.remaining() + " left");
    }
    int end = bytes.position() + (int) length;
    ByteBuffer part = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).limit(end);
    bytes.position(end);
    return part;
  }

  private IllegalArgumentException wrong(String found) {
    return new IllegalArgumentException("byte " + bytes.position() + ": " + found);
  }
}
