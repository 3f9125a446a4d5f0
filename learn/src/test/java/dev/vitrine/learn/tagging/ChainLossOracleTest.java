package dev.vitrine.learn.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.tagging.Chain;
import dev.vitrine.search.tagging.Labels;
import dev.vitrine.testkit.Randomized;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// The slopes of the loss against differences of the loss itself.
class ChainLossOracleTest {
  private static final int LABELS = Labels.COUNT;
  private static final float STEP = 1e-2f;

  private static float[] some(RandomGenerator random, int many) {
    float[] values = new float[many];
    for (int i = 0; i < many; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  private static double loss(float[] transitions, float[][] words, int[] labels) {
    return new ChainLoss(Chain.of(transitions).weights(), words, labels).loss(transitions);
  }

  @Randomized(runs = 20)
  void slopesAgreeWithDifferences(RandomGenerator random) {
    float[] transitions = some(random, (LABELS + 1) * LABELS);
    float[][] words = new float[1 + random.nextInt(6)][];
    Arrays.setAll(words, t -> some(random, LABELS));
    int[] labels = Chain.of(some(random, transitions.length)).best(words);
    var loss = new ChainLoss(Chain.of(transitions).weights(), words, labels);
    float[] slopes = new float[transitions.length];
    loss.transitions(slopes);
    int transition = random.nextInt(LABELS) * LABELS + labels[0];
    assertThat(slopes[transition])
        .isCloseTo(
            (float) difference(transitions, transition, () -> loss(transitions, words, labels)),
            within(1e-2f));
    int t = random.nextInt(words.length);
    int label = random.nextInt(LABELS);
    float[] slope = new float[LABELS];
    loss.words(t, slope);
    assertThat(slope[label])
        .isCloseTo(
            (float) difference(words[t], label, () -> loss(transitions, words, labels)),
            within(1e-2f));
  }

  private interface Loss {
    double now();
  }

  private static double difference(float[] values, int at, Loss loss) {
    float kept = values[at];
    values[at] = kept + STEP;
    double above = loss.now();
    values[at] = kept - STEP;
    double below = loss.now();
    values[at] = kept;
    return (above - below) / (2 * STEP);
  }
}
