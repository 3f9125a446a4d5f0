package dev.vitrine.search.model;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.SummedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The file of a value model: magic, version, what is said of it, the heads one after the other,
/// and a checksum of all of it.
public final class ValueFile {
  private static final String MAGIC = "vitrine-value";
  private static final int VERSION = 8;

  /// The version before, whose heads are all but {@link Head#THROUGH}.
  private static final int BEFORE = 7;

  private static final int DIGITS = 4;

  private ValueFile() {}

  /// Writes a model; the same model gives the same bytes. The file is whole or not there.
  public static void write(Path file, ValueModel model) {
    SummedFile.write(file, body(model));
  }

  /// What tells a model from others, in eight hexadecimal digits.
  public static String sum(ValueModel model) {
    return HexFormat.of().formatHex(SummedFile.sum(body(model)), 0, DIGITS);
  }

  private static byte[] body(ValueModel model) {
    try {
      var bytes = new ByteArrayOutputStream(1 << 16);
      var out = new DataOutputStream(bytes);
      out.writeUTF(MAGIC);
      out.writeInt(VERSION);
      out.writeUTF(model.told());
      out.writeDouble(model.unpriced());
      AlignmentForm.write(out, model.alignment());
      out.writeDouble(model.neighbours().sameKindBefore());
      out.writeDouble(model.neighbours().kindShare());
      out.writeDouble(model.neighbours().dearerBefore());
      for (Head head : Head.values()) {
        ValueModel.Part part = model.part(head);
        out.writeUTF(head.key());
        part(out, part);
      }
      ModelForm.write(out, model.first());
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "a value model cannot be written: " + e, e);
    }
  }

  /// Writes one part.
  public static void part(DataOutputStream out, ValueModel.Part part) throws IOException {
    out.writeDouble(part.start());
    ModelForm.write(out, part.model());
  }

  /// Reads one part.
  public static ValueModel.Part part(DataInputStream in) throws IOException {
    double start = in.readDouble();
    return new ValueModel.Part(ModelForm.read(in), start);
  }

  /// Reads a model.
  ///
  /// @throws VitrineException CORRUPT when the file is damaged or of another version; BAD_REQUEST
  ///   when there is none
  public static ValueModel read(Path file) {
    byte[] body = SummedFile.read(file, "value model");
    try (var in = new DataInputStream(new ByteArrayInputStream(body))) {
      if (!in.readUTF().equals(MAGIC)) {
        throw SummedFile.refused(file, "is no value model");
      }
      int version = in.readInt();
      if (version != VERSION && version != BEFORE) {
        throw SummedFile.refused(file, "has version " + version + ", expected " + VERSION);
      }
      return model(file, version, in);
    } catch (IOException | IllegalArgumentException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": is no whole value model: " + e, e);
    }
  }

  private static ValueModel model(Path file, int version, DataInputStream in) throws IOException {
    String told = in.readUTF();
    double unpriced = in.readDouble();
    Alignment alignment = AlignmentForm.read(in);
    var neighbours = new Neighbours(in.readDouble(), in.readDouble(), in.readDouble());
    Map<Head, ValueModel.Part> heads = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      if (head == Head.THROUGH && version == BEFORE) {
        List<String> features = heads.values().iterator().next().model().features();
        heads.put(head, ValueModel.Part.sure(features));
        continue;
      }
      String key = in.readUTF();
      if (!key.equals(head.key())) {
        throw SummedFile.refused(file, "has a head " + key + " where " + head.key() + " should be");
      }
      heads.put(head, part(in));
    }
    return new ValueModel(heads, ModelForm.read(in), unpriced, alignment, neighbours, told);
  }
}
