package dev.vitrine.search.brought;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Numbers that are always the same, in an ONNX file.
///
/// @param shape sizes
/// @param floats the numbers, where they are floats that are in the file itself
/// @param wholes the numbers, where they are whole ones of 64 bits that are in the file itself
@SuppressWarnings("ArrayRecordComponent") // never compared
record OnnxTensor(List<Long> shape, Optional<float[]> floats, Optional<long[]> wholes) {
  /// The numbers of types in ONNX.
  static final int FLOAT = 1;

  static final int INT64 = 7;
  private static final int MOST = 1 << 25;

  /// Reads one and its name.
  static Named read(Wire in) {
    var reader = new Reader();
    while (in.next()) {
      reader.field(in);
    }
    return new Named(reader.name, reader.tensor());
  }

  /// One by its name.
  record Named(String name, OnnxTensor tensor) {}

  /// How many numbers a shape has.
  static int size(List<Long> shape) {
    long size = 1;
    for (long one : shape) {
      if (one < 0 || one > MOST || size * one > MOST) {
        throw new IllegalArgumentException("a tensor of the shape " + shape);
      }
      size *= one;
    }
    return (int) size;
  }

  /// What was read of one.
  private static final class Reader {
    private final List<Long> shape = new ArrayList<>();
    private final List<Wire> listed = new ArrayList<>();
    private final List<Float> single = new ArrayList<>();
    private String name = "";
    private Optional<Wire> raw = Optional.empty();
    private int type;
    private boolean elsewhere;

    private void field(Wire in) {
      switch (in.field()) {
        case 1 -> numbers(in, shape);
        case 2 -> type = (int) in.number();
        case 4 -> floats(in);
        case 7 -> wholes(in);
        case 8 -> name = in.text();
        case 9 -> raw = Optional.of(in.inside());
        case 14 -> elsewhere = in.number() != 0;
        default -> in.skip();
      }
    }

    private static void numbers(Wire in, List<Long> to) {
      if (!in.packed()) {
        to.add(in.number());
        return;
      }
      for (Wire some = in.inside(); some.more(); ) {
        to.add(some.varint());
      }
    }

    private void floats(Wire in) {
      if (in.packed()) {
        listed.add(in.inside());
      } else {
        single.add(in.decimal());
      }
    }

    private final List<Long> whole = new ArrayList<>();

    private void wholes(Wire in) {
      numbers(in, whole);
    }

    private OnnxTensor tensor() {
      boolean floating = type == FLOAT && !elsewhere;
      boolean counting = type == INT64 && !elsewhere;
      return new OnnxTensor(
          List.copyOf(shape),
          floating ? Optional.of(floats()) : Optional.empty(),
          counting ? Optional.of(wholes()) : Optional.empty());
    }

    private float[] floats() {
      float[] values = new float[size(shape)];
      List<Wire> from = raw.map(List::of).orElse(listed);
      int at = 0;
      for (Wire some : from) {
        check(at + some.left() / Float.BYTES <= values.length);
        while (some.more()) {
          values[at++] = some.fixed32();
        }
      }
      check(at + single.size() <= values.length);
      for (float one : single) {
        values[at++] = one;
      }
      check(at == values.length);
      return values;
    }

    private long[] wholes() {
      long[] values = new long[size(shape)];
      int at = 0;
      if (raw.isPresent()) {
        check(raw.get().left() == values.length * Long.BYTES);
        while (raw.get().more()) {
          values[at++] = raw.get().fixed64();
        }
        return values;
      }
      check(whole.size() == values.length);
      for (long one : whole) {
        values[at++] = one;
      }
      return values;
    }

    private void check(boolean fits) {
      if (!fits) {
        throw new IllegalArgumentException("'" + name + "' has not as many numbers as " + shape);
      }
    }
  }
}
