package dev.vitrine.app.shop;

import dev.vitrine.index.record.RecordStore;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.expand.ExpansionOptions;
import dev.vitrine.learn.expand.ExpansionTraining;
import dev.vitrine.learn.vector.ChosenPairs;
import dev.vitrine.search.expand.Expansions;
import dev.vitrine.search.expand.ExpansionsFile;
import dev.vitrine.search.vector.ItemWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The expansions of a shop's catalogues: a file for each that has any, and their training.
final class Expanding {
  private static final System.Logger LOG = System.getLogger(Expanding.class.getName());

  private final Path folder;
  private final RecordStore record;
  private final Words words;

  /// @param folder of all models of a shop
  Expanding(Path folder, RecordStore record, Words words) {
    this.folder = folder;
    this.record = record;
    this.words = words;
  }

  /// Where a catalogue's expansions are.
  Path file(String name) {
    return folder.resolve(record.origin(name) + ".expansions");
  }

  /// A catalogue's expansions, as far as it has any. A file that is damaged is named in the log and
  /// left aside: the catalogue is served without until they are learnt anew.
  Expansions find(String name) {
    Path file = file(name);
    if (!Files.exists(file)) {
      return Expansions.NONE;
    }
    try {
      return ExpansionsFile.read(file);
    } catch (VitrineException e) {
      LOG.log(System.Logger.Level.WARNING, e.getMessage() + "; " + name + " expands no words now");
      return Expansions.NONE;
    }
  }

  /// Removes a catalogue's expansions, if it has any.
  void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, file + ": cannot be removed: " + e, e);
    }
  }

  /// Learns expansions from what was chosen of a catalogue's items.
  ///
  /// @throws VitrineException BAD_REQUEST when nothing was chosen of what is there
  Expansions train(String name, ChosenPairs pairs, ExpansionTraining.Told told) {
    var training = new ExpansionTraining(ExpansionOptions.USUAL);
    Set<String> chosen = new HashSet<>();
    pairs.each(pair -> {
      training.choose(stems(pair.query()), pair.item(), pair.weight());
      chosen.add(pair.item());
    });
    long[] read = {0};
    new RecordedItems(record)
        .each(
            name,
            chosen::contains,
            item -> {
              training.add(item.id(), ItemWords.of(item, words));
              told.step("reading", ++read[0], chosen.size());
            });
    if (training.pairs() == 0) {
      throw VitrineException.badRequest(
          name + ": no item that is there was chosen for words, so nothing can be learnt");
    }
    return training.train(told);
  }

  /// Keeps a catalogue's expansions.
  void keep(String name, Expansions expansions) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, folder + ": cannot be made: " + e, e);
    }
    ExpansionsFile.write(file(name), expansions);
  }

  /// The stems of words as queries have them, without those that say little.
  private List<String> stems(String query) {
    return words.of(query, LanguageGuess.of(query)).stream()
        .filter(token -> !token.common())
        .map(Token::stem)
        .toList();
  }
}
