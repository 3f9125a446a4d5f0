package dev.vitrine.index.record;

import dev.vitrine.index.form.InPlaceValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Values changed in place as bytes, and the joining of newer ones to older ones.
final class Sets {
  private static final byte[] NONE = {};

  private Sets() {}

  /// Four texts a value, each with its length before it.
  static byte[] bytes(List<InPlaceValue> sets) {
    if (sets.isEmpty()) {
      return NONE;
    }
    var bytes = new ByteArrayOutputStream(sets.size() * 24);
    var out = new DataOutputStream(bytes);
    try {
      for (InPlaceValue set : sets) {
        out.writeUTF(set.variant());
        out.writeUTF(set.offer());
        out.writeUTF(set.attribute());
        out.writeUTF(set.value());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static List<InPlaceValue> read(byte[] bytes) {
    if (bytes.length == 0) {
      return List.of();
    }
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    var sets = new ArrayList<InPlaceValue>();
    try {
      while (in.available() > 0) {
        sets.add(new InPlaceValue(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sets;
  }

  /// The old values with the new ones over them.
  static List<InPlaceValue> joined(List<InPlaceValue> old, List<InPlaceValue> fresh) {
    var all = new ArrayList<>(old);
    for (InPlaceValue set : fresh) {
      all.removeIf(other ->
          other.attribute().equals(set.attribute())
              && other.variant().equals(set.variant())
              && other.offer().equals(set.offer()));
      all.add(set);
    }
    return all;
  }
}
