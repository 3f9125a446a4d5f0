package dev.vitrine.app.backup;

import dev.vitrine.index.record.RecordCopy;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.backups.Backups.Content;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The making of one backup of a data folder, beside whoever has the shop open.
///
/// Stores are copied first, each as of one moment; then all other files, again and again until none
/// of them changed meanwhile. The archive is there whole, or not at all.
public final class Copying {
  private static final int TRIES = 20;
  private static final int PART = 1 << 16;

  private final Path folder;
  private final Told told;
  private long done;
  private long all;

  /// Somebody who is told how far it is.
  public interface Told {
    /// Nobody.
    Told NOBODY = (_, _, _) -> {};

    /// Tells what is being done.
    ///
    /// @param done bytes of `all`, about
    void at(String doing, long done, long all);
  }

  /// @param folder the data folder
  public Copying(Path folder, Told told) {
    this.folder = folder;
    this.told = told;
  }

  /// Makes a backup.
  ///
  /// @param to a file that is not there yet
  /// @param now in milliseconds since 1970
  /// @throws VitrineException NOT_FOUND when there is no shop, BAD_REQUEST when there is something
  ///   at that place, CORRUPT when a store is damaged, OVERLOADED when the disk is full
  public void to(Path to, long now) {
    if (!Files.exists(folder.resolve(Kept.RECORD))) {
      throw VitrineException.notFound("no shop in " + folder);
    }
    if (Files.exists(to)) {
      throw VitrineException.badRequest(to + ": is there already; choose another name");
    }
    Path target = to.toAbsolutePath();
    Path beside = target.resolveSibling(target.getFileName() + ".new");
    Path parts = target.resolveSibling(target.getFileName() + ".parts.new");
    try {
      Files.createDirectories(target.resolveSibling(""));
      Owner.folder(parts);
      write(parts, beside, new Kept(folder, target.resolveSibling("")), now);
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failed(to, e);
    } finally {
      Erasing.of(parts);
      Erasing.of(beside);
    }
  }

  private static VitrineException failed(Path to, IOException e) {
    return new VitrineException(
        Kind.OVERLOADED, to + ": the backup cannot be written: " + e.getMessage(), e);
  }

  private void write(Path parts, Path beside, Kept kept, long now) throws IOException {
    for (Path store : kept.stores()) {
      all += 3 * Files.size(store);
    }
    Map<String, Path> copied = new LinkedHashMap<>();
    for (Path store : kept.stores()) {
      Path copy = parts.resolve(Integer.toString(copied.size()));
      told.at("copying " + kept.name(store), done, all);
      RecordCopy.of(store, copy);
      done += Files.size(store);
      copied.put(kept.name(store), copy);
    }
    copied.putAll(rest(kept, parts));
    Map<String, Long> sizes = RecordCopy.sizes(copied.getOrDefault(Kept.RECORD, Path.of("")));
    Owner.file(beside);
    try (var out =
        new ZipOutputStream(
            new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.WRITE)))) {
      out.setLevel(Deflater.BEST_SPEED);
      out.setComment(Seal.OPEN);
      var contents = new ArrayList<Content>();
      for (var file : copied.entrySet()) {
        contents.add(entry(out, file.getKey(), file.getValue()));
      }
      out.putNextEntry(new ZipEntry(Manifest.ENTRY));
      out.write(new Manifest(now, sizes, contents).text().getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    Seal.close(beside, more -> step("sealing", more));
  }

  /// The files that are no stores, as they were together at one moment: those that changed are
  /// copied again until none did.
  private Map<String, Path> rest(Kept kept, Path parts) throws IOException {
    Map<String, String> copied = new LinkedHashMap<>();
    Map<String, Path> copies = new LinkedHashMap<>();
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      Map<String, String> before = stamps(kept);
      copied.keySet().retainAll(before.keySet());
      copies.keySet().retainAll(before.keySet());
      for (var file : before.entrySet()) {
        if (!file.getValue().equals(copied.get(file.getKey()))) {
          Path copy = parts.resolve("other" + copies.size() + "-" + attempt);
          told.at("copying " + file.getKey(), done, all);
          if (copied(kept.file(file.getKey()), copy)) {
            copied.put(file.getKey(), file.getValue());
            copies.put(file.getKey(), copy);
          }
        }
      }
      if (stamps(kept).equals(before) && copied.equals(before)) {
        return copies;
      }
    }
    throw new VitrineException(
        Kind.OVERLOADED, folder + ": files change faster than they are copied; try again later");
  }

  /// Copies a file; false when it is gone.
  private static boolean copied(Path file, Path copy) throws IOException {
    try {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static Map<String, String> stamps(Kept kept) throws IOException {
    Map<String, String> stamps = new LinkedHashMap<>();
    for (Path file : kept.others()) {
      try {
        stamps.put(kept.name(file), Files.size(file) + " " + Files.getLastModifiedTime(file));
      } catch (NoSuchFileException e) {
        stamps.put(kept.name(file), "gone");
      }
    }
    return stamps;
  }

  private Content entry(ZipOutputStream out, String name, Path file) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    MessageDigest digest = Seal.digest();
    long size = copy(file, out, digest, name);
    out.closeEntry();
    return new Content(name, size, Seal.hex(digest));
  }

  private long copy(Path file, OutputStream out, MessageDigest digest, String name)
      throws IOException {
    byte[] part = new byte[PART];
    long size = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        digest.update(part, 0, read);
        out.write(part, 0, read);
        size += read;
        step("packing " + name, read);
      }
    }
    return size;
  }

  private void step(String doing, long more) {
    done += more;
    told.at(doing, Math.min(done, all), all);
  }
}
