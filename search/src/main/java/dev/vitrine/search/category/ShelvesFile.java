package dev.vitrine.search.category;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.SummedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The file of a shop's models of categories and kinds: magic, version, both models, and a checksum
/// of all of it.
public final class ShelvesFile {
  private static final String MAGIC = "vitrine-categories";
  private static final int FIRST = 1;
  private static final int VERSION = 2;

  private ShelvesFile() {}

  /// Writes models; the same ones give the same bytes. The file is whole or not there.
  public static void write(Path file, Shelves shelves) {
    try {
      SummedFile.write(file, body(shelves));
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "models of categories could not be laid out", e);
    }
  }

  /// Reads models.
  ///
  /// @throws VitrineException CORRUPT when the file is damaged or of another version; BAD_REQUEST
  ///   when there is none
  public static Shelves read(Path file) {
    byte[] body = SummedFile.read(file, "model of categories");
    try {
      return read(file, new DataInputStream(new ByteArrayInputStream(body)));
    } catch (VitrineException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": is no whole model of categories: " + e, e);
    }
  }

  private static byte[] body(Shelves shelves) throws IOException {
    var bytes = new ByteArrayOutputStream(1 << 16);
    var out = new DataOutputStream(bytes);
    out.writeUTF(MAGIC);
    out.writeInt(VERSION);
    write(out, shelves.categories());
    write(out, shelves.kinds());
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Optional<CategoryModel> model)
      throws IOException {
    out.writeBoolean(model.isPresent());
    if (model.isPresent()) {
      ModelForm.write(out, model.get());
    }
  }

  private static Shelves read(Path file, DataInputStream in) throws IOException {
    if (!in.readUTF().equals(MAGIC)) {
      throw SummedFile.refused(file, "is no model of categories");
    }
    int version = in.readInt();
    if (version < FIRST || version > VERSION) {
      throw SummedFile.refused(
          file, "has version " + version + ", this program reads " + FIRST + " to " + VERSION);
    }
    return new Shelves(read(in, version), read(in, version));
  }

  private static Optional<CategoryModel> read(DataInputStream in, int version) throws IOException {
    return in.readBoolean() ? Optional.of(ModelForm.read(in, version > FIRST)) : Optional.empty();
  }
}
