package dev.vitrine.serve.keys;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/// The file with the key texts, readable by its owner alone.
final class KeyFile {
  private KeyFile() {}

  static Optional<Keys.Texts> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Conf lines = Conf.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
      var texts = new Keys.Texts(lines.text("admin", ""), lines.text("search", ""));
      if (texts.admin().length() < 16 || texts.search().length() < 16) {
        throw new VitrineException(
            Kind.CORRUPT, file + ": needs 'admin = …' and 'search = …' of 16 characters or more");
      }
      return Optional.of(texts);
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, "cannot read " + file, e);
    }
  }

  /// Makes the file, unless another process just did.
  static void write(Path file, Keys.Texts texts) {
    String lines =
        "# Keys of this shop. Anyone with the admin key may change everything.\n"
            + ("admin = " + texts.admin() + "\n")
            + ("search = " + texts.search() + "\n");
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] owner =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    var modes = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(file, modes, owner)) {
      channel.write(StandardCharsets.UTF_8.encode(lines));
    } catch (FileAlreadyExistsException e) {
      throw new VitrineException(Kind.CORRUPT, file + " appeared while it was made", e);
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, "cannot write " + file, e);
    }
  }
}
