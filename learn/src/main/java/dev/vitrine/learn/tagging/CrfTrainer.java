package dev.vitrine.learn.tagging;

import dev.vitrine.search.tagging.Chain;
import dev.vitrine.search.tagging.Labels;
import java.util.SplittableRandom;

/// The training of a conditional random field: query by query, with steps that shrink for each
/// weight as it has moved (AdaGrad, Duchi, Hazan and Singer, 2011), an L2 penalty, features left
/// out by chance, and the mean of the weights over the later half of the rounds. The same for the
/// same seed.
final class CrfTrainer {
  private static final int LABELS = Labels.COUNT;
  private static final float TINY = 1e-8f;

  private final Examples examples;
  private final TaggerOptions options;
  private final SplittableRandom random;
  private final float[] weights;
  private final float[] squares;
  private final float[] transitions = new float[(LABELS + 1) * LABELS];
  private final float[] transitionSquares = new float[transitions.length];
  private final float[] slope = new float[LABELS];

  CrfTrainer(Examples examples, TaggerOptions options, long seed) {
    this.examples = examples;
    this.options = options;
    random = new SplittableRandom(seed);
    weights = new float[examples.features() * LABELS];
    squares = new float[weights.length];
  }

  /// Trains on the examples at these places.
  Trained train(int[] places) {
    int[] order = places.clone();
    float[] sum = new float[weights.length];
    float[] transitionSum = new float[transitions.length];
    int first = options.rounds() / 2;
    float share = 1f / Math.max(1, options.rounds() - first);
    for (int round = 0; round < options.rounds(); round++) {
      shuffle(order);
      for (int at : order) {
        step(examples.list().get(at).thinned(options.leftOut(), random), order.length);
      }
      if (round >= first) {
        Trained.add(weights, sum, share);
        Trained.add(transitions, transitionSum, share);
      }
    }
    return new Trained(sum, transitionSum);
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private void step(Example example, int size) {
    float[][] scores = new float[example.size()][LABELS];
    for (int t = 0; t < scores.length; t++) {
      score(example.features(t), example.values(t), scores[t]);
    }
    var loss = new ChainLoss(exponentials(), scores, example.labels());
    for (int t = 0; t < scores.length; t++) {
      loss.words(t, slope);
      move(example.features(t), example.values(t), example.weight());
    }
    float[] pairs = new float[transitions.length];
    loss.transitions(pairs);
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] != 0) {
        float pull = pairs[i] * example.weight() + options.penalty() / size * transitions[i];
        transitionSquares[i] += pull * pull;
        transitions[i] -= options.step() * pull / (float) Math.sqrt(transitionSquares[i] + TINY);
      }
    }
  }

  private double[] exponentials() {
    return Chain.of(transitions).weights();
  }

  private void score(int[] features, float[] values, float[] into) {
    for (int k = 0; k < features.length; k++) {
      int from = features[k] * LABELS;
      float value = values[k];
      for (int label = 0; label < LABELS; label++) {
        into[label] += value * weights[from + label];
      }
    }
  }

  /// Moves the weights of a word's features against the slope. The penalty of a feature is spread
  /// over the words that have it.
  private void move(int[] features, float[] values, float weight) {
    float step = options.step();
    for (int k = 0; k < features.length; k++) {
      int from = features[k] * LABELS;
      float value = values[k] * weight;
      float penalty = options.penalty() / examples.count(features[k]);
      for (int label = 0; label < LABELS; label++) {
        float pull = slope[label] * value + penalty * weights[from + label];
        float square = squares[from + label] + pull * pull;
        squares[from + label] = square;
        weights[from + label] -= step * pull / (float) Math.sqrt(square + TINY);
      }
    }
  }
}
