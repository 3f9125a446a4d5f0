package dev.vitrine.app.shop;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.vector.EncoderOptions;
import dev.vitrine.learn.vector.EncoderTraining;
import dev.vitrine.search.vector.ItemWords;
import dev.vitrine.search.vector.Towers;

/// The training of encoders on the items of catalogues.
final class EncoderLessons {
  /// Items below which there is too little to learn from.
  static final int FEWEST = 100;

  /// Items to learn from; of more a sample.
  private static final int MOST = 200_000;

  private final RecordedItems items;
  private final Words words;

  EncoderLessons(RecordStore record, Words words) {
    this.items = new RecordedItems(record);
    this.words = words;
  }

  /// Trains an encoder on a catalogue's items.
  ///
  /// @param size how many items there are
  Towers train(String name, long size, EncoderTraining.Told told) {
    if (size < FEWEST) {
      throw VitrineException.badRequest(
          name + ": has " + size + " items; vectors are learnt from " + FEWEST + " or more");
    }
    var training = new EncoderTraining(EncoderOptions.of(Math.min(size, MOST)));
    items.each(
        name,
        id -> drawn(id, size),
        item -> {
          training.add(ItemWords.of(item, words));
          told.step("reading", training.items(), Math.min(size, MOST));
        });
    return training.train(told);
  }

  /// Whether an item is in the sample, the same ones each time.
  private static boolean drawn(String id, long size) {
    return size <= MOST || Long.remainderUnsigned(Columns.tie(id), size) < MOST;
  }
}
