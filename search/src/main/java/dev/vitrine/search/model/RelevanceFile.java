package dev.vitrine.search.model;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/// The file of a relevance model: what it is and its version, the length and the checksum (CRC-32C)
/// of the rest, then the model with the names of its features in their order, and its grading.
public final class RelevanceFile {
  private static final String MAGIC = "vitrine-relevance";
  private static final int VERSION = 1;
  private static final int LONGEST = 64 << 20;

  private RelevanceFile() {}

  /// Writes a model; the same model gives the same bytes.
  ///
  /// @throws VitrineException BAD_REQUEST when it cannot be written, or another program scores it
  public static void write(Path file, RelevanceModel model) {
    if (!ModelForm.keeps(model.model())) {
      String runs = ": is not written, as another program scores a part of it: ";
      throw VitrineException.badRequest(file + runs + model.told());
    }
    try {
      var bytes = new ByteArrayOutputStream();
      body(new DataOutputStream(bytes), model);
      byte[] body = bytes.toByteArray();
      try (var out = new DataOutputStream(Files.newOutputStream(file))) {
        out.writeUTF(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(body.length);
        out.writeLong(sum(body));
        out.write(body);
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be written: " + e, e);
    }
  }

  /// What tells a model from others, in eight hexadecimal digits.
  public static String sum(RelevanceModel model) {
    try {
      var bytes = new ByteArrayOutputStream();
      body(new DataOutputStream(bytes), model);
      return HexFormat.of().toHexDigits((int) sum(bytes.toByteArray()));
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "a model cannot be written: " + e, e);
    }
  }

  private static void body(DataOutputStream out, RelevanceModel model) throws IOException {
    out.writeUTF(model.told());
    ModelForm.write(out, model.model());
    out.writeDouble(model.grading().slope());
    for (double edge : model.grading().edges()) {
      out.writeDouble(edge);
    }
    for (double gain : model.grading().gains()) {
      out.writeDouble(gain);
    }
  }

  /// Reads a model.
  ///
  /// @throws VitrineException CORRUPT when the file is damaged or of another version; BAD_REQUEST
  ///   when there is none
  public static RelevanceModel read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw VitrineException.badRequest(file + ": no such relevance model");
    }
    try (var in = new DataInputStream(Files.newInputStream(file))) {
      if (!in.readUTF().equals(MAGIC)) {
        throw refused(file, "is no relevance model");
      }
      int version = in.readInt();
      if (version != VERSION) {
        throw refused(file, "has version " + version + ", this program reads " + VERSION);
      }
      int length = in.readInt();
      long sum = in.readLong();
      byte[] body = length < 0 || length > LONGEST ? new byte[0] : in.readNBytes(length);
      if (body.length != length || sum(body) != sum || in.read() >= 0) {
        throw refused(file, "is damaged");
      }
      return body(new DataInputStream(new ByteArrayInputStream(body)));
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": is no whole relevance model: " + e, e);
    }
  }

  private static RelevanceModel body(DataInputStream in) throws IOException {
    String told = in.readUTF();
    Model model = ModelForm.read(in);
    double slope = in.readDouble();
    double[] edges = new double[Grade.values().length - 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = in.readDouble();
    }
    double[] gains = new double[Grade.values().length];
    for (int i = 0; i < gains.length; i++) {
      gains[i] = in.readDouble();
    }
    return new RelevanceModel(model, new Grading(slope, edges, gains), told);
  }

  private static long sum(byte[] body) {
    var sum = new CRC32C();
    sum.update(body);
    return sum.getValue();
  }

  private static VitrineException refused(Path file, String why) {
    return new VitrineException(Kind.CORRUPT, file + ": " + why + "; train it anew");
  }
}
