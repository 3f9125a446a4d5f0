package dev.vitrine.search.vector;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.SummedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;

/// The file of a learnt encoder: magic, version, the names of its groups, what they count for, the
/// keys and rows of its traits, and a checksum of all of it, which is also what tells it from
/// others.
public final class EncoderFile {
  private static final String MAGIC = "vitrine-encoder";
  private static final int VERSION = 1;
  private static final int MOST_ROWS = 1 << 22;
  private static final int MOST_DIMENSIONS = 1 << 10;

  private EncoderFile() {}

  /// Writes an encoder; the same encoder gives the same bytes. The file is whole or not there.
  public static void write(Path file, Towers encoder) {
    try {
      SummedFile.write(file, body(encoder));
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "an encoder could not be laid out", e);
    }
  }

  /// Reads an encoder.
  ///
  /// @throws VitrineException CORRUPT when the file is damaged or of another version; BAD_REQUEST
  ///   when there is none
  public static Towers read(Path file) {
    byte[] body = SummedFile.read(file, "model of vectors");
    try {
      return read(file, new DataInputStream(new ByteArrayInputStream(body)), body);
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": is no whole model of vectors: " + e, e);
    }
  }

  /// An encoder of the rows that training made.
  ///
  /// @param keys the trait of each row
  /// @param table a row of `dimensions` numbers for each
  /// @param scales what each group counts for, by tower
  public static Towers encoder(int dimensions, long[] keys, float[] table, float[][] scales) {
    float[] steps = new float[keys.length];
    byte[] rows = new byte[keys.length * dimensions];
    for (int row = 0; row < keys.length; row++) {
      float most = 0;
      for (int i = row * dimensions; i < (row + 1) * dimensions; i++) {
        most = Math.max(most, Math.abs(table[i]));
      }
      steps[row] = most / Byte.MAX_VALUE;
      for (int i = row * dimensions; i < (row + 1) * dimensions && most > 0; i++) {
        rows[i] = (byte) Math.round(table[i] / steps[row]);
      }
    }
    var unnamed = Towers.of("", dimensions, new KnownTraits(keys), rows, steps, scales);
    try {
      byte[] body = body(unnamed);
      return Towers.of(id(SummedFile.sum(body)), dimensions, unnamed.known(), rows, steps, scales);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "an encoder could not be laid out", e);
    }
  }

  private static byte[] body(Towers encoder) throws IOException {
    var bytes = new ByteArrayOutputStream(encoder.rows().length + 16 * encoder.size() + 1_024);
    var out = new DataOutputStream(bytes);
    out.writeUTF(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(encoder.dimensions());
    out.writeInt(TraitGroup.COUNT);
    for (TraitGroup group : TraitGroup.values()) {
      out.writeUTF(group.key());
      for (Tower tower : Tower.values()) {
        out.writeFloat(encoder.scale(tower, group.place()));
      }
    }
    out.writeInt(encoder.size());
    for (int row = 0; row < encoder.size(); row++) {
      out.writeLong(encoder.known().key(row));
      out.writeFloat(encoder.step(row));
    }
    out.write(encoder.rows());
    return bytes.toByteArray();
  }

  private static Towers read(Path file, DataInputStream in, byte[] body) throws IOException {
    if (!in.readUTF().equals(MAGIC)) {
      throw SummedFile.refused(file, "is no model of vectors");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw SummedFile.refused(file, "has version " + version + ", this program reads " + VERSION);
    }
    int dimensions = count(file, in, "dimensions", MOST_DIMENSIONS);
    float[][] scales = scales(file, in);
    int size = count(file, in, "traits", MOST_ROWS);
    long[] keys = new long[size];
    float[] steps = new float[size];
    for (int row = 0; row < size; row++) {
      keys[row] = in.readLong();
      steps[row] = in.readFloat();
    }
    byte[] rows = new byte[Math.multiplyExact(size, dimensions)];
    in.readFully(rows);
    String id = id(SummedFile.sum(body));
    return Towers.of(id, dimensions, new KnownTraits(keys), rows, steps, scales);
  }

  private static float[][] scales(Path file, DataInputStream in) throws IOException {
    boolean same = in.readInt() == TraitGroup.COUNT;
    float[][] scales = new float[Tower.COUNT][TraitGroup.COUNT];
    for (TraitGroup group : TraitGroup.values()) {
      same = same && in.readUTF().equals(group.key());
      for (float[] tower : scales) {
        tower[group.place()] = same ? in.readFloat() : 0;
      }
    }
    if (!same) {
      throw SummedFile.refused(file, "was trained on other traits");
    }
    return scales;
  }

  private static int count(Path file, DataInputStream in, String what, int most)
      throws IOException {
    int count = in.readInt();
    if (count < 0 || count > most) {
      throw SummedFile.refused(file, "is damaged: " + what + ": " + count);
    }
    return count;
  }

  private static String id(byte[] sum) {
    return HexFormat.of().formatHex(sum, 0, 8);
  }
}
