package dev.vitrine.index.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The text of an item as it is stored, read when it is first asked for: a change of a price never
/// asks. For one thread.
final class Body {
  private static final byte[] NOTHING = {};

  private Source source;

  private Body(Source source) {
    this.source = source;
  }

  /// Where the text comes from.
  interface Source {
    byte[] read();
  }

  static Body none() {
    return of(NOTHING);
  }

  static Body of(byte[] bytes) {
    return new Body(() -> bytes);
  }

  static Body later(Source source) {
    return new Body(source);
  }

  byte[] bytes() {
    byte[] read = source.read();
    source = () -> read;
    return read;
  }

  String json() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  boolean same(Body other) {
    return this == other || Arrays.equals(bytes(), other.bytes());
  }
}
