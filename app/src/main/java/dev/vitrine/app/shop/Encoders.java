package dev.vitrine.app.shop;

import dev.vitrine.index.ItemVectors;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.search.vector.Encoder;
import dev.vitrine.search.vector.EncoderFile;
import dev.vitrine.search.vector.Towers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The encoders of a shop's catalogues: one that was learnt, or one that the shop brought, which is
/// used where there are both.
final class Encoders implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Encoders.class.getName());

  private final Path folder;
  private final RecordStore record;
  private final BroughtEncoders brought;

  /// @param folder of all models of a shop
  Encoders(Path folder, RecordStore record) {
    this.folder = folder;
    this.record = record;
    this.brought = new BroughtEncoders(folder, record);
  }

  /// Those that the shop brought.
  BroughtEncoders brought() {
    return brought;
  }

  private Path file(String name) {
    return folder.resolve(record.origin(name) + ".vectors");
  }

  /// A catalogue's encoder, if it has one. One that is damaged is named in the log and left aside:
  /// the catalogue is served without vectors until they are trained anew.
  Optional<Encoder> find(String name) {
    try {
      Optional<Encoder> own = brought.find(name);
      Path file = file(name);
      if (own.isPresent() || !Files.exists(file)) {
        return own;
      }
      return Optional.of(EncoderFile.read(file));
    } catch (VitrineException e) {
      LOG.log(System.Logger.Level.WARNING, e.getMessage() + "; " + name + " has no vectors now");
      return Optional.empty();
    }
  }

  /// Keeps what was learnt, and puts away what was brought.
  void keep(String name, Towers towers) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, folder + ": cannot be made: " + e, e);
    }
    EncoderFile.write(file(name), towers);
    brought.putAway(name);
  }

  /// What removes a catalogue's encoder once it is dropped.
  Runnable removing(String name) {
    Path file = file(name);
    long origin = record.origin(name);
    return () -> {
      brought.remove(origin);
      try {
        Files.deleteIfExists(file);
        Files.deleteIfExists(EncoderLessons.unfinished(folder, origin));
      } catch (IOException e) {
        throw new VitrineException(Kind.BUG, file + ": cannot be removed: " + e, e);
      }
    };
  }

  /// The vectors of items by an encoder.
  static ItemVectors vectors(Optional<Encoder> encoder, Words words) {
    return encoder.<ItemVectors>map(model -> new Of(model, words)).orElse(ItemVectors.NONE);
  }

  @Override
  public void close() {
    brought.close();
  }

  private record Of(Encoder encoder, Words words) implements ItemVectors {
    @Override
    public String id() {
      return encoder.id();
    }

    @Override
    public boolean together() {
      return encoder.together();
    }

    /// An encoder that fails is told of where each vector is asked for.
    @Override
    public void coming(List<Item> items) {
      try {
        encoder.prepare(items);
      } catch (VitrineException e) {
        LOG.log(System.Logger.Level.DEBUG, "vectors were not made together", e);
      }
    }

    /// An item whose vector cannot be made is found by its words.
    @Override
    public Optional<byte[]> of(Item item) {
      try {
        return Encoder.quantised(encoder.item(item, words));
      } catch (VitrineException e) {
        String message = "item " + item.id() + " has no vector: " + e.getMessage();
        LOG.log(System.Logger.Level.WARNING, message);
        return Optional.empty();
      }
    }
  }
}
