package dev.vitrine.app.backup;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files and folders that their owner alone may read, where the system knows owners: keys are in
/// them.
final class Owner {
  private Owner() {}

  /// Makes an empty file, or takes one that is there.
  static void file(Path file) throws IOException {
    var modes = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Files.newByteChannel(file, modes, only("rw-------")).close();
  }

  /// Makes a folder.
  static void folder(Path folder) throws IOException {
    Files.createDirectory(folder, only("rwx------"));
  }

  private static FileAttribute<?>[] only(String rights) {
    boolean known = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return known
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
