package dev.vitrine.app.shop;

import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.onnx.OnnxEncoder;
import dev.vitrine.onnx.OnnxFolder;
import dev.vitrine.onnx.VectorCache;
import dev.vitrine.search.vector.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The encoders that a shop brought itself: for a catalogue a folder for each, named by what tells
/// it from others, and a file that names the one that is used.
final class BroughtEncoders implements AutoCloseable {
  private static final String CACHE = "vectors.cache";

  private final Path folder;
  private final RecordStore record;

  /// By file; an index and the one that is made beside it share them.
  private final Map<Path, VectorCache> caches = new ConcurrentHashMap<>();

  /// @param folder of all models of a shop
  BroughtEncoders(Path folder, RecordStore record) {
    this.folder = folder;
    this.record = record;
  }

  private Path named(long origin) {
    return folder.resolve(origin + ".onnx");
  }

  private Path home(long origin, String id) {
    return folder.resolve(origin + ".onnx." + id);
  }

  /// The encoder that a catalogue uses, if it uses one that was brought.
  ///
  /// @throws VitrineException when it is damaged or does not run here
  Optional<Encoder> find(String name) {
    long origin = record.origin(name);
    Path named = named(origin);
    if (!Files.exists(named)) {
      return Optional.empty();
    }
    try {
      String id = Files.readString(named).strip();
      if (!id.matches("[0-9a-f]{16}")) {
        throw new VitrineException(Kind.CORRUPT, named + ": names no encoder");
      }
      OnnxFolder there = OnnxFolder.of(home(origin, id));
      if (!there.id().equals(id)) {
        throw new VitrineException(Kind.CORRUPT, there.folder() + ": is damaged; bring it again");
      }
      return Optional.of(open(name, there, id));
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, named + ": cannot be read: " + e, e);
    }
  }

  /// Opens an encoder and tries it; its vectors are kept where they are looked for once it is used.
  OnnxEncoder open(String name, OnnxFolder from, String id) {
    Path cache = home(record.origin(name), id).resolve(CACHE);
    return OnnxEncoder.open(
        from,
        folder.resolve("natives"),
        dimensions -> caches.computeIfAbsent(cache, file -> VectorCache.open(file, dimensions)));
  }

  /// Makes an encoder the one that a catalogue uses from its next index on.
  ///
  /// @param strangers the cosine of a query and an item that have nothing to do with each other
  void use(String name, OnnxFolder from, String id, double strangers) {
    long origin = record.origin(name);
    OnnxFolder copied = from.copy(home(origin, id), strangers);
    if (!copied.id().equals(id)) {
      throw VitrineException.badRequest(from.folder() + ": changed while it was copied");
    }
    Path beside = folder.resolve(origin + ".onnx.new");
    try {
      Files.writeString(beside, id + "\n");
      Files.move(
          beside,
          named(origin),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, beside + ": cannot be written: " + e, e);
    }
  }

  /// Uses none from the next index on.
  void putAway(String name) {
    delete(named(record.origin(name)));
  }

  /// Removes the encoders that a catalogue uses no longer.
  void tidy(String name) {
    long origin = record.origin(name);
    try {
      Path named = named(origin);
      String used = Files.exists(named) ? Files.readString(named).strip() : "";
      for (Path home : homes(origin)) {
        if (!home.equals(home(origin, used))) {
          erase(home);
        }
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, folder + ": cannot be tidied: " + e, e);
    }
  }

  /// Removes all encoders of a catalogue.
  void remove(long origin) {
    delete(named(origin));
    homes(origin).forEach(this::erase);
  }

  private void erase(Path home) {
    VectorCache cache = caches.remove(home.resolve(CACHE));
    if (cache != null) {
      cache.close();
    }
    Folders.erase(home);
  }

  private List<Path> homes(long origin) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(path -> path.getFileName().toString().startsWith(origin + ".onnx."))
          .filter(Files::isDirectory)
          .toList();
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, folder + ": cannot be read: " + e, e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, file + ": cannot be removed: " + e, e);
    }
  }

  @Override
  public void close() {
    caches.values().forEach(VectorCache::close);
    caches.clear();
  }
}
