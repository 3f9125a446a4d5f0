package dev.vitrine.search.category;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/// The file of a shop's models of categories and kinds: magic, version, both models, and a checksum
/// of all of it.
public final class ShelvesFile {
  private static final String MAGIC = "vitrine-categories";
  private static final int VERSION = 1;
  private static final int SUM = 32;

  private ShelvesFile() {}

  /// Writes models; the same ones give the same bytes. The file is whole or not there.
  public static void write(Path file, Shelves shelves) {
    try {
      byte[] body = body(shelves);
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      try (var out = Files.newOutputStream(beside)) {
        out.write(body);
        out.write(sum(body, body.length));
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be written: " + e, e);
    }
  }

  /// Reads models.
  ///
  /// @throws VitrineException CORRUPT when the file is damaged or of another version; BAD_REQUEST
  ///   when there is none
  public static Shelves read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw VitrineException.badRequest(file + ": no such model of categories");
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      int end = bytes.length - SUM;
      if (end < 0
          || !Arrays.equals(sum(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
        throw refused(file, "is no whole model of categories");
      }
      return read(file, new DataInputStream(new ByteArrayInputStream(bytes, 0, end)));
    } catch (IOException | RuntimeException e) {
      if (e instanceof VitrineException known) {
        throw known;
      }
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
      throw refused(file, "is no model of categories");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw refused(file, "has version " + version + ", this program reads " + VERSION);
    }
    return new Shelves(read(in), read(in));
  }

  private static Optional<CategoryModel> read(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(ModelForm.read(in)) : Optional.empty();
  }

  private static byte[] sum(byte[] bytes, int end) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, end);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new VitrineException(Kind.BUG, "no SHA-256", e);
    }
  }

  private static VitrineException refused(Path file, String why) {
    return new VitrineException(Kind.CORRUPT, file + ": " + why + "; train it anew");
  }
}
