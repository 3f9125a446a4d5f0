package dev.vitrine.learn.vector;

import dev.vitrine.search.vector.TraitGroup;
import java.util.Arrays;
import java.util.List;

/// One tower at work on a batch: bags in, vectors of length 1 out, and the way back from what the
/// loss asks of the vectors to what it asks of the table.
final class Side {
  private static final int GROUPS = TraitGroup.COUNT;

  /// What each group counts for at first.
  private static final float[] SCALES = {1f, 0.5f, 0.5f, 0.7f, 0.3f, 0.5f};

  /// How much slower what groups count for is learnt than the table.
  private static final float SLOWER = 0.1f;

  private final Table table;
  private final int dimensions;
  private final Bag[] bags;
  private final float[][] means;
  private final float[][] vectors;
  private final float[][] asks;
  private final float[] lengths;
  private final float[] scales = SCALES.clone();
  private final float[] seen = new float[GROUPS];

  Side(Table table, int dimensions, int batch) {
    this.table = table;
    this.dimensions = dimensions;
    bags = new Bag[batch];
    means = new float[batch][GROUPS * dimensions];
    vectors = new float[batch][dimensions];
    asks = new float[batch][dimensions];
    lengths = new float[batch];
    for (int i = 0; i < batch; i++) {
      bags[i] = new Bag();
    }
  }

  Bag bag(int i) {
    return bags[i];
  }

  float[] vector(int i) {
    return vectors[i];
  }

  /// What the loss asks of a vector: its gradient.
  float[] ask(int i) {
    return asks[i];
  }

  /// How long a vector was before it was cut to length 1.
  float length(int i) {
    return lengths[i];
  }

  /// All that changes while it is trained, beside the table.
  List<float[]> changing() {
    return List.of(scales, seen);
  }

  float scale(int group) {
    return scales[group];
  }

  /// Makes the vector of a bag.
  void forward(int i) {
    float[] vector = vectors[i];
    Arrays.fill(vector, 0);
    Arrays.fill(asks[i], 0);
    Arrays.fill(means[i], 0);
    for (int group = 0; group < GROUPS; group++) {
      int count = bags[i].count(group);
      if (count > 0) {
        mean(i, group, count);
        int from = group * dimensions;
        for (int d = 0; d < dimensions; d++) {
          vector[d] += scales[group] * means[i][from + d];
        }
      }
    }
    float square = 1e-12f;
    for (float value : vector) {
      square += value * value;
    }
    lengths[i] = (float) Math.sqrt(square);
    for (int d = 0; d < dimensions; d++) {
      vector[d] /= lengths[i];
    }
  }

  private void mean(int i, int group, int count) {
    float[] sums = means[i];
    int to = group * dimensions;
    for (int t = 0; t < count; t++) {
      table.add(bags[i].row(group, t), 1f / count, sums, to);
    }
  }

  /// Turns what is asked of a vector into what is asked before it was cut to length 1.
  void uncut(int i) {
    float[] ask = asks[i];
    float[] vector = vectors[i];
    float along = 0;
    for (int d = 0; d < dimensions; d++) {
      along += ask[d] * vector[d];
    }
    for (int d = 0; d < dimensions; d++) {
      ask[d] = (ask[d] - along * vector[d]) / lengths[i];
    }
  }

  /// Takes a step with those rows of a bag that are a part's own.
  void backward(int i, int part, int parts, float rate) {
    for (int group = 0; group < GROUPS; group++) {
      int count = bags[i].count(group);
      for (int t = 0; t < count; t++) {
        int row = bags[i].row(group, t);
        if (row % parts == part) {
          table.step(row, scales[group] / count, asks[i], rate);
        }
      }
    }
  }

  /// Takes a step with what each group counts for.
  void scale(float rate) {
    for (int group = 0; group < GROUPS; group++) {
      float ask = 0;
      for (int i = 0; i < bags.length; i++) {
        for (int d = 0; d < dimensions; d++) {
          ask += asks[i][d] * means[i][group * dimensions + d];
        }
      }
      seen[group] += ask * ask;
      if (seen[group] > 0) {
        float step = SLOWER * rate * ask / (float) Math.sqrt(seen[group]);
        scales[group] = Math.max(0, scales[group] - step);
      }
    }
  }
}
