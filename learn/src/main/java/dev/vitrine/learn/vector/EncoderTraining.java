package dev.vitrine.learn.vector;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.vector.ItemWords;
import dev.vitrine.search.vector.Towers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The training of the two towers from the items of a catalogue and from what shoppers chose. The
/// same items and choices in the same order, options and seed give the same encoder, on however
/// many cores and with however many interruptions.
///
/// Sources: embedding bags for product search (Nigam and others, KDD 2019); sampled softmax with
/// mixed negatives (Li and others, KDD 2021).
public final class EncoderTraining {
  private static final int MOST_ROWS = 400_000;
  private static final long SAVE_EVERY = 60_000_000_000L;

  private final EncoderOptions options;
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Taught> items = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Choices choices = new Choices();

  /// Is told how far it is.
  public interface Told {
    /// Tells nobody.
    Told NOBODY = (what, done, all) -> {};

    /// A step was done. What it throws ends the training, which can go on later.
    ///
    /// @param what is being done
    /// @param done steps of `all`
    void step(String what, long done, long all);

    /// Something is to be said.
    default void note(String line) {}
  }

  public EncoderTraining(EncoderOptions options) {
    this.options = options;
  }

  /// Reads an item.
  public void add(String id, ItemWords item) {
    places.put(id, items.size());
    items.add(vocabulary.taught(item));
  }

  /// Reads what a shopper asked and chose, after all items.
  ///
  /// @param stems of the query
  /// @return whether the item is known, and something is asked
  public boolean choose(List<String> stems, String id, double weight) {
    Integer place = places.get(id);
    if (place == null || stems.isEmpty()) {
      return false;
    }
    choices.add(vocabulary.numbers(stems), place, weight);
    return true;
  }

  /// How many items were read.
  public int items() {
    return items.size();
  }

  /// How many choices were read.
  public int choices() {
    return choices.size();
  }

  /// Trains.
  ///
  /// @throws VitrineException BAD_REQUEST when no two items share a word
  public Towers train(Told told) {
    return train(told, Optional.empty());
  }

  /// Trains, going on where an earlier training of the same was ended.
  ///
  /// @param file where it writes how far it is, and which it removes at the end
  /// @throws VitrineException BAD_REQUEST when no two items share a word
  public Towers train(Told told, Path file) {
    return train(told, Optional.of(file));
  }

  private Towers train(Told told, Optional<Path> file) {
    vocabulary.settle(items, choices, MOST_ROWS);
    if (vocabulary.size() == 0) {
      throw VitrineException.badRequest("no two items share a word: nothing can be learnt");
    }
    var work = new Work(options, vocabulary, items, choices);
    if (file.isEmpty()) {
      work.run(0, told);
    } else {
      resume(work, new Checkpoint(file.get(), fingerprint()), told);
    }
    return work.encoder();
  }

  private void resume(Work work, Checkpoint checkpoint, Told told) {
    int first = 0;
    switch (checkpoint.found()) {
      case NOTHING -> {}
      case ANOTHER -> told.note("the items or options changed since: training begins anew");
      case DAMAGED -> told.note("what was left of an earlier training is damaged: it begins anew");
      case SAME -> {
        first = work.load(checkpoint);
        told.note(
            first > 0
                ? "training goes on after step " + first
                : "what was left of an earlier training is damaged: it begins anew");
      }
    }
    long[] saved = {System.nanoTime()};
    int[] done = {first};
    try {
      work.run(
          first,
          (what, step, all) -> {
            done[0] = (int) step;
            if (System.nanoTime() - saved[0] > SAVE_EVERY) {
              work.save(checkpoint, done[0]);
              saved[0] = System.nanoTime();
            }
            told.step(what, step, all);
          });
    } catch (RuntimeException e) {
      work.save(checkpoint, done[0]);
      throw e;
    }
    checkpoint.remove();
  }

  private long fingerprint() {
    long print = options.toString().hashCode();
    print = print * 31 + vocabulary.fingerprint();
    for (Taught item : items) {
      print = print * 31 + item.fingerprint();
    }
    return print * 31 + choices.fingerprint();
  }
}
