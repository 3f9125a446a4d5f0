package dev.vitrine.search.tagging;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// A direction for each word of the catalogue: words in like company have like directions. Vectors
/// have length 1 and are kept in bytes.
public final class Vectors {
  private static final float STEP = 1f / 127;

  private final int dimensions;
  private final byte[] bytes;

  private Vectors(int dimensions, byte[] bytes) {
    this.dimensions = dimensions;
    this.bytes = bytes;
  }

  /// Vectors with the given values, each between -1 and 1.
  ///
  /// @param rows a row for each word, all of one length
  public static Vectors of(float[][] rows) {
    int dimensions = rows.length == 0 ? 0 : rows[0].length;
    byte[] bytes = new byte[rows.length * dimensions];
    for (int i = 0; i < bytes.length; i++) {
      float value = rows[i / dimensions][i % dimensions];
      bytes[i] = (byte) Math.round(Math.clamp(value, -1f, 1f) / STEP);
    }
    return new Vectors(dimensions, bytes);
  }

  /// How many numbers a vector has.
  public int dimensions() {
    return dimensions;
  }

  /// How many words have a vector.
  public int size() {
    return dimensions == 0 ? 0 : bytes.length / dimensions;
  }

  /// A number of a word's vector.
  public float value(int word, int dimension) {
    return bytes[word * dimensions + dimension] * STEP;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size());
    out.writeInt(dimensions);
    out.write(bytes);
  }

  static Vectors read(DataInput in) throws IOException {
    int size = Counts.read(in, "vectors");
    int dimensions = Counts.read(in, "dimensions");
    byte[] bytes = new byte[Math.multiplyExact(size, dimensions)];
    in.readFully(bytes);
    return new Vectors(dimensions, bytes);
  }
}
