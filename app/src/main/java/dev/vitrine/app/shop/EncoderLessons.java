package dev.vitrine.app.shop;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.vector.ChosenPairs;
import dev.vitrine.learn.vector.EncoderOptions;
import dev.vitrine.learn.vector.EncoderTraining;
import dev.vitrine.search.vector.ItemWords;
import dev.vitrine.search.vector.Towers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The training of encoders on the items of catalogues and on what shoppers chose.
final class EncoderLessons {
  /// Items below which there is too little to learn from.
  static final int FEWEST = 100;

  /// Items to learn from; of more a sample.
  private static final int MOST = 200_000;

  private final Path folder;
  private final RecordStore record;
  private final Words words;

  /// @param folder of all models of a shop, where a training that was not finished is kept too
  EncoderLessons(Path folder, RecordStore record, Words words) {
    this.folder = folder;
    this.record = record;
    this.words = words;
  }

  /// Where a training of a catalogue that was not finished is kept.
  static Path unfinished(Path folder, long origin) {
    return folder.resolve(origin + ".training");
  }

  /// Trains an encoder on a catalogue's items.
  ///
  /// @param size how many items there are
  /// @param pairs what shoppers asked and chose
  Towers train(String name, long size, ChosenPairs pairs, EncoderTraining.Told told) {
    if (size < FEWEST) {
      throw VitrineException.badRequest(
          name + ": has " + size + " items; vectors are learnt from " + FEWEST + " or more");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, folder + ": cannot be made: " + e, e);
    }
    var training = new EncoderTraining(EncoderOptions.of(Math.min(size, MOST)));
    Set<String> chosen = new HashSet<>();
    pairs.each(pair -> chosen.add(pair.item()));
    new RecordedItems(record)
        .each(
            name,
            id -> drawn(id, size) || chosen.contains(id),
            item -> {
              training.add(item.id(), ItemWords.of(item, words));
              told.step(
                  "reading", training.items(), Math.max(training.items(), Math.min(size, MOST)));
            });
    choose(training, pairs, told);
    return training.train(told, unfinished(folder, record.origin(name)));
  }

  private void choose(EncoderTraining training, ChosenPairs pairs, EncoderTraining.Told told) {
    long[] all = {0};
    pairs.each(pair -> {
      all[0]++;
      training.choose(stems(pair.query()), pair.item(), pair.weight());
    });
    if (all[0] > 0) {
      told.note(
          String.format(
              Locale.ROOT,
              "%,d of %,d choices are of items that are there",
              training.choices(),
              all[0]));
    }
  }

  private List<String> stems(String query) {
    return words.of(query, LanguageGuess.of(query)).stream()
        .filter(token -> !token.common())
        .map(Token::stem)
        .toList();
  }

  /// Whether an item is in the sample, the same ones each time.
  private static boolean drawn(String id, long size) {
    return size <= MOST || Long.remainderUnsigned(Columns.tie(id), size) < MOST;
  }
}
