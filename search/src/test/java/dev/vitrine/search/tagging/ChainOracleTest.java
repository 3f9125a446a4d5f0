package dev.vitrine.search.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.TagType;
import dev.vitrine.testkit.Randomized;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// The best labels and the shares of labels, pairs and spans against trying every labelling of
/// short queries.
class ChainOracleTest {
  private static final int LABELS = Labels.COUNT;

  /// Every labelling that BIO allows, with `e` to its score.
  private static final class Tried {
    private final float[] transitions;
    private final float[][] words;
    private final int[] labels;
    private final double[][] shares;
    private final Span asked;
    private double sum;
    private double span;
    private double best = Double.NEGATIVE_INFINITY;
    private int[] bestLabels = new int[0];

    Tried(float[] transitions, float[][] words, Span asked) {
      this.transitions = transitions;
      this.words = words;
      this.asked = asked;
      labels = new int[words.length];
      shares = new double[words.length][LABELS];
      extend(0, 0);
    }

    private void extend(int t, double score) {
      if (t == words.length) {
        take(score);
        return;
      }
      int before = t == 0 ? Labels.START : labels[t - 1];
      for (int label = 0; label < LABELS; label++) {
        if (Labels.mayFollow(before, label)) {
          labels[t] = label;
          extend(t + 1, score + words[t][label] + transitions[before * LABELS + label]);
        }
      }
    }

    private void take(double score) {
      double weight = Math.exp(score);
      sum += weight;
      for (int t = 0; t < labels.length; t++) {
        shares[t][labels[t]] += weight;
      }
      if (Span.of(labels).contains(asked)) {
        span += weight;
      }
      if (score > best) {
        best = score;
        bestLabels = labels.clone();
      }
    }
  }

  private static float[] some(RandomGenerator random, int many) {
    float[] values = new float[many];
    for (int i = 0; i < many; i++) {
      values[i] = (float) (2 * random.nextGaussian());
    }
    return values;
  }

  @Randomized(runs = 20)
  void agreesWithTryingEverything(RandomGenerator random) {
    float[] transitions = some(random, (LABELS + 1) * LABELS);
    float[][] words = new float[1 + random.nextInt(3)][];
    Arrays.setAll(words, t -> some(random, LABELS));
    int from = random.nextInt(words.length);
    int to = from + 1 + random.nextInt(words.length - from);
    TagType type = List.of(TagType.values()).get(random.nextInt(TagType.values().length));
    var asked = new Span(type, from, to);
    var tried = new Tried(transitions, words, asked);
    Chain chain = Chain.of(transitions);
    Lattice lattice = Lattice.of(chain, words);

    assertThat(chain.best(words)).isEqualTo(tried.bestLabels);
    assertThat(lattice.log()).isCloseTo(Math.log(tried.sum), within(1e-4));
    for (int t = 0; t < words.length; t++) {
      for (int label = 0; label < LABELS; label++) {
        assertThat(lattice.word(t, label))
            .isCloseTo(tried.shares[t][label] / tried.sum, within(1e-5));
      }
    }
    assertThat(lattice.span(asked)).isCloseTo(tried.span / tried.sum, within(1e-5));
  }

  @Randomized(runs = 20)
  void pairsAddUpToWords(RandomGenerator random) {
    float[][] words = new float[2 + random.nextInt(6)][];
    Arrays.setAll(words, t -> some(random, LABELS));
    Lattice lattice = Lattice.of(Chain.of(some(random, (LABELS + 1) * LABELS)), words);
    for (int t = 1; t < words.length; t++) {
      for (int label = 0; label < LABELS; label++) {
        double sum = 0;
        for (int before = 0; before < LABELS; before++) {
          sum += lattice.pair(t, before, label);
        }
        assertThat(sum).isCloseTo(lattice.word(t, label), within(1e-9));
      }
    }
  }

  @Randomized(runs = 50)
  void forbiddenTransitionsAreNeverTaken(RandomGenerator random) {
    float[][] words = new float[1 + random.nextInt(12)][];
    Arrays.setAll(words, t -> some(random, LABELS));
    int[] labels = Chain.of(some(random, (LABELS + 1) * LABELS)).best(words);
    int before = Labels.START;
    for (int label : labels) {
      assertThat(Labels.mayFollow(before, label)).isTrue();
      before = label;
    }
  }
}
