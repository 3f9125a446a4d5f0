package dev.vitrine.app.shop;

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
import dev.vitrine.learn.category.CategoryTraining;
import dev.vitrine.learn.category.ShelvesTraining;
import dev.vitrine.search.category.ItemLesson;
import dev.vitrine.search.category.Shelves;
import dev.vitrine.search.category.ShelvesFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The models of categories of a shop's catalogues: a file for each that has one, and their
/// training.
final class Shelving {
  private static final System.Logger LOG = System.getLogger(Shelving.class.getName());

  /// Items to learn from; of more a sample.
  private static final int MOST = 200_000;

  private final Path folder;
  private final RecordStore record;

  /// @param folder of all models of a shop
  Shelving(Path folder, RecordStore record) {
    this.folder = folder;
    this.record = record;
  }

  /// Where a catalogue's models are.
  Path file(String name) {
    return folder.resolve(record.origin(name) + ".categories");
  }

  /// A catalogue's models, as far as it has any. A file that is damaged is named in the log and
  /// left aside: the catalogue is served without until they are trained anew.
  Shelves find(String name) {
    Path file = file(name);
    if (!Files.exists(file)) {
      return Shelves.NONE;
    }
    try {
      return ShelvesFile.read(file);
    } catch (VitrineException e) {
      LOG.log(System.Logger.Level.WARNING, e.getMessage() + "; " + name + " predicts none now");
      return Shelves.NONE;
    }
  }

  /// Removes a catalogue's models, if it has any.
  void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, file + ": cannot be removed: " + e, e);
    }
  }

  /// Trains models on a catalogue's items and keeps them.
  Shelves train(String name, long size, Words words, CategoryTraining.Told told) {
    Shelves shelves = read(name, size, words, told).train(told);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, folder + ": cannot be made: " + e, e);
    }
    ShelvesFile.write(file(name), shelves);
    return shelves;
  }

  /// Reads what a catalogue's items teach.
  ShelvesTraining read(String name, long size, Words words, CategoryTraining.Told told) {
    var training = new ShelvesTraining();
    var form = new ItemForm(Reading.OPEN);
    record.scan(
        name,
        0,
        (_, effect) -> {
          if (effect instanceof Effect.Indexed(Document document)
              && drawn(document.id(), size)
              && form.read(document.id(), document.json()) instanceof Entry.OfItem(Item item)) {
            training.add(ItemLesson.of(item, words), item.kind());
            told.step("reading", training.items(), Math.min(size, MOST));
          }
        });
    return training;
  }

  /// Whether an item is in the sample, the same ones each time.
  private static boolean drawn(String id, long size) {
    return size <= MOST || Long.remainderUnsigned(Columns.tie(id), size) < MOST;
  }
}
