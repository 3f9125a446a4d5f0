package dev.vitrine.app.shop;

import dev.vitrine.index.ItemVectors;
import dev.vitrine.index.column.Columns;
import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.index.record.Effect;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.learn.vector.EncoderOptions;
import dev.vitrine.learn.vector.EncoderTraining;
import dev.vitrine.search.vector.Encoder;
import dev.vitrine.search.vector.EncoderFile;
import dev.vitrine.search.vector.ItemWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The models of vectors of a shop's catalogues: a file for each that has one, and their training.
final class Encoders {
  private static final System.Logger LOG = System.getLogger(Encoders.class.getName());

  /// Items below which there is too little to learn from.
  static final int FEWEST = 100;

  /// Items to learn from; of more a sample.
  private static final int MOST = 200_000;

  private final Path folder;
  private final RecordStore record;

  /// @param folder of all models of a shop
  Encoders(Path folder, RecordStore record) {
    this.folder = folder;
    this.record = record;
  }

  /// Where a catalogue's model is.
  Path file(String name) {
    return folder.resolve(record.origin(name) + ".vectors");
  }

  /// A catalogue's model, if it has one. One that is damaged is named in the log and left aside:
  /// the catalogue is served without vectors until they are trained anew.
  Optional<Encoder> find(String name) {
    Path file = file(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(EncoderFile.read(file));
    } catch (VitrineException e) {
      LOG.log(System.Logger.Level.WARNING, e.getMessage() + "; " + name + " has no vectors now");
      return Optional.empty();
    }
  }

  /// Removes a catalogue's model, if it has one.
  void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, file + ": cannot be removed: " + e, e);
    }
  }

  /// Trains a model on a catalogue's items and keeps it.
  ///
  /// @param size how many items there are
  Encoder train(String name, long size, Words words, EncoderTraining.Told told) {
    if (size < FEWEST) {
      throw VitrineException.badRequest(
          name + ": has " + size + " items; vectors are learnt from " + FEWEST + " or more");
    }
    var training = new EncoderTraining(EncoderOptions.of(Math.min(size, MOST)));
    var form = new ItemForm(Reading.OPEN);
    record.scan(
        name,
        0,
        (_, effect) -> {
          if (effect instanceof Effect.Indexed(Document document)
              && drawn(document.id(), size)
              && form.read(document.id(), document.json()) instanceof Entry.OfItem(Item item)) {
            training.add(ItemWords.of(item, words));
            told.step("reading", training.items(), Math.min(size, MOST));
          }
        });
    Encoder encoder = training.train(told);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, folder + ": cannot be made: " + e, e);
    }
    EncoderFile.write(file(name), encoder);
    return encoder;
  }

  /// Whether an item is in the sample, the same ones each time.
  private static boolean drawn(String id, long size) {
    return size <= MOST || Long.remainderUnsigned(Columns.tie(id), size) < MOST;
  }

  /// The vectors of items by a model.
  static ItemVectors vectors(Optional<Encoder> encoder, Words words) {
    return encoder.<ItemVectors>map(model -> new Of(model, words)).orElse(ItemVectors.NONE);
  }

  private record Of(Encoder encoder, Words words) implements ItemVectors {
    @Override
    public String id() {
      return encoder.id();
    }

    @Override
    public Optional<byte[]> of(Item item) {
      return Encoder.quantised(encoder.item(item, words));
    }
  }
}
