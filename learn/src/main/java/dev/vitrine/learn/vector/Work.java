package dev.vitrine.learn.vector;

import dev.vitrine.search.vector.EncoderFile;
import dev.vitrine.search.vector.Towers;
import dev.vitrine.search.vector.TraitGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The towers and their table at work. What is left to chance in a step depends on the seed and the
/// number of the step alone, so that a training can go on anywhere.
final class Work {
  /// Parts of the table that are stepped side by side.
  private static final int PARTS = 4;

  /// How often a pair that shoppers made is drawn at most, on average.
  private static final double SEEN = 20;

  private final EncoderOptions options;
  private final Vocabulary vocabulary;
  private final List<Taught> items;
  private final Choices choices;
  private final Side queries;
  private final Side answers;
  private final Table table;
  private final Contrast contrast;
  private final Held held;
  private final double chosen;
  private final float[] often;

  Work(EncoderOptions options, Vocabulary vocabulary, List<Taught> items, Choices choices) {
    this.options = options;
    this.vocabulary = vocabulary;
    this.items = items;
    this.choices = choices;
    this.table = new Table(options.dimensions(), vocabulary.weights(), random(-1));
    this.queries = new Side(table, options.dimensions(), options.batch());
    this.answers = new Side(table, options.dimensions(), options.batch());
    this.contrast = new Contrast(queries, answers, options);
    this.held = new Held(options.batch(), choices);
    this.chosen = chosen(options, choices);
    this.often = new float[options.batch()];
  }

  /// The share of pairs that shoppers made; so small where there are few that they are not learnt
  /// by heart.
  private static double chosen(EncoderOptions options, Choices choices) {
    double all = (double) options.steps() * options.batch();
    return Math.min(options.chosen(), SEEN * choices.size() / all);
  }

  /// @param step -1 for what comes before all
  private SplittableRandom random(int step) {
    return new SplittableRandom(
        new SplittableRandom(options.seed() ^ ((step + 1L) << 32)).nextLong());
  }

  /// Does the steps that are left.
  void run(int first, EncoderTraining.Told told) {
    for (int step = first; step < options.steps(); step++) {
      step(step);
      told.step("training", step + 1L, options.steps());
    }
  }

  private void step(int step) {
    fill(random(step));
    float rate = options.rate() * (1 - 0.9f * step / options.steps());
    each(
        options.batch(),
        i -> {
          queries.forward(i);
          answers.forward(i);
        });
    each(options.batch(), i -> contrast.weigh(i, held, often));
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
    for (int i = 0; i < options.batch(); i++) {
      if (chosen > 0 && random.nextDouble() < chosen) {
        int pair = choices.draw(random);
        int place = choices.item(pair);
        int query = choices.query(pair);
        Taught item = items.get(place);
        asking.fill(choices.queries().get(query), item, queries.bag(i), answers.bag(i));
        held.set(i, asking.asked(), item, query, place);
      } else {
        int place = random.nextInt(items.size());
        Taught item = items.get(place);
        asking.fill(item, queries.bag(i), answers.bag(i));
        held.set(i, asking.asked(), item, -1, place);
      }
      often[i] = often(held.place(i));
    }
  }

  /// The logarithm of how often an item is drawn, against all of them drawn alike.
  private float often(int place) {
    double drawn = (1 - chosen) + chosen * choices.share(place) * items.size();
    return chosen == 0 ? 0 : (float) Math.log(Math.max(drawn, 1e-3));
  }

  private List<float[]> changing() {
    var all = new ArrayList<>(table.changing());
    all.addAll(queries.changing());
    all.addAll(answers.changing());
    return all;
  }

  void save(Checkpoint checkpoint, int step) {
    checkpoint.save(step, changing());
  }

  /// Goes back to where it was; 0 when that cannot be read, and all is as at the start.
  int load(Checkpoint checkpoint) {
    List<float[]> now = changing();
    List<float[]> start = now.stream().map(float[]::clone).toList();
    int step = checkpoint.load(now);
    if (step >= 0) {
      return step;
    }
    for (int i = 0; i < now.size(); i++) {
      System.arraycopy(start.get(i), 0, now.get(i), 0, start.get(i).length);
    }
    return 0;
  }

  Towers encoder() {
    float[][] scales = new float[2][TraitGroup.COUNT];
    for (int group = 0; group < TraitGroup.COUNT; group++) {
      scales[0][group] = queries.scale(group);
      scales[1][group] = answers.scale(group);
    }
    return EncoderFile.encoder(options.dimensions(), vocabulary.keys(), table.weighted(), scales);
  }

  private static void each(int count, IntConsumer work) {
    IntStream.range(0, count).parallel().forEach(work);
  }
}
