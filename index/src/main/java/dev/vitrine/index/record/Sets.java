package dev.vitrine.index.record;

import dev.vitrine.index.form.InPlaceValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /// The old values with the new ones over them, new ones last.
  static List<InPlaceValue> joined(List<InPlaceValue> old, List<InPlaceValue> fresh) {
    var all = new LinkedHashMap<Cell, InPlaceValue>();
    old.forEach(set -> all.put(Cell.of(set), set));
    fresh.forEach(set -> {
      all.remove(Cell.of(set));
      all.put(Cell.of(set), set);
    });
    return List.copyOf(all.values());
  }

  /// Those of some values that are not among the old ones.
  static List<InPlaceValue> unlike(List<InPlaceValue> old, List<InPlaceValue> values) {
    var known = new HashSet<>(old);
    return values.stream().filter(value -> !known.contains(value)).toList();
  }

  private record Cell(String variant, String offer, String attribute) {
    static Cell of(InPlaceValue value) {
      return new Cell(value.variant(), value.offer(), value.attribute());
    }
  }
}
