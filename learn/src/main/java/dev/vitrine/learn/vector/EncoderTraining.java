package dev.vitrine.learn.vector;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.vector.EncoderFile;
import dev.vitrine.search.vector.ItemWords;
import dev.vitrine.search.vector.Towers;
import dev.vitrine.search.vector.TraitGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The training of the two towers from the items of a catalogue. The same items in the same order,
/// options and seed give the same encoder, on however many cores.
///
/// Sources: embedding bags for product search (Nigam and others, KDD 2019); sampled softmax with
/// mixed negatives (Li and others, KDD 2021).
public final class EncoderTraining {
  private static final int MOST_ROWS = 400_000;

  /// Parts of the table that are stepped side by side.
  private static final int PARTS = 4;

  private final EncoderOptions options;
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Taught> items = new ArrayList<>();

  /// Is told how far it is.
  public interface Told {
    /// Tells nobody.
    Told NOBODY = (what, done, all) -> {};

    /// A step was done.
    ///
    /// @param what is being done
    /// @param done steps of `all`
    void step(String what, long done, long all);
  }

  public EncoderTraining(EncoderOptions options) {
    this.options = options;
  }

  /// Reads an item.
  public void add(ItemWords item) {
    items.add(vocabulary.taught(item));
  }

  /// How many items were read.
  public int items() {
    return items.size();
  }

  /// Trains.
  ///
  /// @throws VitrineException BAD_REQUEST when no two items share a word
  public Towers train(Told told) {
    vocabulary.settle(items, MOST_ROWS);
    if (vocabulary.size() == 0) {
      throw VitrineException.badRequest("no two items share a word: nothing can be learnt");
    }
    var random = new SplittableRandom(options.seed());
    var work = new Work(new Table(options.dimensions(), vocabulary.weights(), random.split()));
    for (int step = 0; step < options.steps(); step++) {
      work.step(step, random);
      told.step("training", step + 1L, options.steps());
    }
    return work.encoder();
  }

  /// The towers and their table at work.
  private final class Work {
    private final Table table;
    private final Side queries;
    private final Side answers;
    private final Contrast contrast;
    private final Held held = new Held(options.batch());

    Work(Table table) {
      this.table = table;
      this.queries = new Side(table, options.dimensions(), options.batch());
      this.answers = new Side(table, options.dimensions(), options.batch());
      this.contrast = new Contrast(queries, answers, options);
    }

    void step(int step, SplittableRandom random) {
      fill(random);
      float rate = options.rate() * (1 - 0.9f * step / options.steps());
      each(
          options.batch(),
          i -> {
            queries.forward(i);
            answers.forward(i);
          });
      each(options.batch(), i -> contrast.weigh(i, held));
      each(
          options.batch(),
          i -> {
            contrast.askQuery(i);
            contrast.askItem(i);
          });
      each(
          PARTS,
          part -> {
            for (int i = 0; i < options.batch(); i++) {
              queries.backward(i, part, PARTS, rate);
              answers.backward(i, part, PARTS, rate);
            }
          });
      queries.scale(rate);
      answers.scale(rate);
    }

    private void fill(SplittableRandom random) {
      var asking = new Asking(vocabulary, options.hidden(), random);
      for (int i = 0; i < options.batch(); ) {
        Taught item = items.get(random.nextInt(items.size()));
        asking.fill(item, queries.bag(i), answers.bag(i));
        held.set(i++, asking.asked(), item);
      }
    }

    Towers encoder() {
      float[][] scales = new float[2][TraitGroup.COUNT];
      for (int group = 0; group < TraitGroup.COUNT; group++) {
        scales[0][group] = queries.scale(group);
        scales[1][group] = answers.scale(group);
      }
      return EncoderFile.encoder(options.dimensions(), vocabulary.keys(), table.weighted(), scales);
    }
  }

  private static void each(int count, IntConsumer work) {
    IntStream.range(0, count).parallel().forEach(work);
  }
}
