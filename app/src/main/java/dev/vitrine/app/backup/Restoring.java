package dev.vitrine.app.backup;

import dev.vitrine.index.record.RecordCopy;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.backups.Backups.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The making of a data folder from a backup: looked through before anything is written, and there
/// whole or not at all.
public final class Restoring {
  private static final long LONGEST = 64L << 20;
  private static final int PART = 1 << 16;

  private final Path file;

  /// @param file the backup
  public Restoring(Path file) {
    this.file = file;
  }

  /// Makes the folder.
  ///
  /// @param folder one that is not there, or that is empty
  /// @throws VitrineException BAD_REQUEST when the folder holds something or the file is no backup,
  ///   CORRUPT naming the file that is damaged
  public void into(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw VitrineException.badRequest(folder + ": is not a folder");
    }
    if (!Erasing.inside(folder).isEmpty()) {
      throw VitrineException.badRequest(
          folder + ": is not empty; a backup is never written over anything, choose a new folder");
    }
    Path target = folder.toAbsolutePath().normalize();
    Path beside = target.resolveSibling(target.getFileName() + ".restoring.new");
    try {
      Erasing.of(beside);
      Files.createDirectories(beside);
      Manifest manifest = checked();
      unpack(manifest, beside);
      RecordCopy.sizes(beside.resolve(Kept.RECORD));
      Files.deleteIfExists(target);
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (ZipException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": is damaged: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new VitrineException(
          Kind.OVERLOADED, folder + ": cannot be restored: " + e.getMessage(), e);
    } finally {
      Erasing.of(beside);
    }
  }

  /// What a backup holds, once every byte of it was looked at.
  private Manifest checked() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw VitrineException.notFound(file + ": no such file");
    }
    Seal.check(file, _ -> {});
    return manifest(file);
  }

  /// What a backup says that it holds.
  static Manifest manifest(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(Manifest.ENTRY);
      if (entry == null || entry.getSize() > LONGEST) {
        throw VitrineException.badRequest(file + ": is no backup of Vitrine: it has no list");
      }
      try (InputStream in = zip.getInputStream(entry)) {
        var text = new String(in.readNBytes((int) LONGEST), StandardCharsets.UTF_8);
        return Manifest.parse(file.toString(), text);
      }
    }
  }

  private void unpack(Manifest manifest, Path to) throws IOException {
    var named = new HashSet<String>();
    manifest.files().forEach(content -> named.add(content.path()));
    if (!named.contains(Kept.RECORD)) {
      throw new VitrineException(Kind.CORRUPT, file + ": is damaged: it has no record");
    }
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        if (!entry.getName().equals(Manifest.ENTRY) && !named.contains(entry.getName())) {
          throw new VitrineException(
              Kind.CORRUPT, file + ": holds " + entry.getName() + ", which its list does not");
        }
      }
      for (Content content : manifest.files()) {
        ZipEntry entry = zip.getEntry(content.path());
        if (entry == null) {
          throw damaged(content);
        }
        write(zip, entry, content, to.resolve(content.path()));
      }
    }
  }

  private void write(ZipFile zip, ZipEntry entry, Content content, Path to) throws IOException {
    Path parent = to.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    MessageDigest digest = Seal.digest();
    long size = 0;
    byte[] part = new byte[PART];
    Owner.file(to);
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(to)) {
      for (int read = in.read(part); read >= 0 && size <= content.bytes(); read = in.read(part)) {
        digest.update(part, 0, read);
        out.write(part, 0, read);
        size += read;
      }
    }
    if (size != content.bytes() || !Seal.hex(digest).equals(content.sha256())) {
      throw damaged(content);
    }
  }

  private VitrineException damaged(Content content) {
    return new VitrineException(
        Kind.CORRUPT, file + ": is damaged: " + content.path() + " is not what it was");
  }
}
