package dev.vitrine.learn.vector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.vector.TraitGroup;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The gradient of the loss against small steps of the loss itself.
class ContrastOracleTest {
  private static final int SIZE = 6;
  private static final int DIMENSIONS = 8;
  private static final float STEP = 1e-3f;
  private static final EncoderOptions OPTIONS =
      new EncoderOptions(DIMENSIONS, SIZE, 1, 0.1f, 0.3f, 2, 0.5, 0.5, 1);

  private static final float[] OFTEN = {1, -1, 0.5f, 0, 0.3f, -0.4f};

  private final Table table = new Table(DIMENSIONS, ones(2 * SIZE), new SplittableRandom(5));
  private final Side queries = new Side(table, DIMENSIONS, SIZE);
  private final Side items = new Side(table, DIMENSIONS, SIZE);
  private final Contrast contrast = new Contrast(queries, items, OPTIONS);
  private final Held held = new Held(SIZE, new Choices());

  ContrastOracleTest() {
    for (int i = 0; i < SIZE; i++) {
      queries.bag(i).add(TraitGroup.WORD, i);
      items.bag(i).add(TraitGroup.WORD, SIZE + i);
      int[] own = {1_000 + 17 * i};
      held.set(i, own, new Taught(own, new int[0], new long[0], new int[0], new int[0]), -1, i);
      queries.forward(i);
      items.forward(i);
    }
  }

  private static float[] ones(int n) {
    float[] ones = new float[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  private double loss() {
    double sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += contrast.weigh(i, held, OFTEN);
    }
    return sum;
  }

  @Test
  void whatIsAskedOfAQueryIsTheSlopeOfTheLoss() {
    isTheSlope(queries, contrast::askQuery);
  }

  @Test
  void whatIsAskedOfAnItemIsTheSlopeOfTheLoss() {
    isTheSlope(items, contrast::askItem);
  }

  private void isTheSlope(Side side, IntConsumer ask) {
    float[][] slopes = new float[SIZE][DIMENSIONS];
    for (int i = 0; i < SIZE; i++) {
      for (int d = 0; d < DIMENSIONS; d++) {
        float[] vector = side.vector(i);
        vector[d] += STEP;
        double up = loss();
        vector[d] -= 2 * STEP;
        double down = loss();
        vector[d] += STEP;
        slopes[i][d] = (float) ((up - down) / (2 * STEP));
      }
    }
    loss();
    for (int i = 0; i < SIZE; i++) {
      ask.accept(i);
      assertAlong(side, i, slopes[i]);
    }
  }

  /// What is asked before a vector is cut to length 1 is the slope without its part along the
  /// vector, divided by the length.
  private static void assertAlong(Side side, int i, float[] slope) {
    float[] vector = side.vector(i);
    float along = 0;
    for (int d = 0; d < DIMENSIONS; d++) {
      along += slope[d] * vector[d];
    }
    float[] ask = side.ask(i);
    float length = side.length(i);
    for (int d = 0; d < DIMENSIONS; d++) {
      assertThat(ask[d]).isCloseTo((slope[d] - along * vector[d]) / length, Offset.offset(0.03f));
    }
  }
}
