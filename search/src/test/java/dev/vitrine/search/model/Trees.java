package dev.vitrine.search.model;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Trees drawn at random, for tests.
final class Trees {
  static final int FEATURES = 5;

  private Trees() {}

  static List<String> features() {
    return IntStream.range(0, FEATURES).mapToObj(f -> "feature-" + (char) ('a' + f)).toList();
  }

  static Forest forest(RandomGenerator random, int outputs) {
    var trees = new ArrayList<Tree>();
    for (int i = random.nextInt(20); i >= 0; i--) {
      trees.add(new Tree(random.nextInt(outputs), node(random, 0)));
    }
    return Forest.of(features(), outputs, trees);
  }

  private static Node node(RandomGenerator random, int depth) {
    if (depth == 6 || random.nextInt(4) == 0) {
      return new Node.Leaf(random.nextFloat() - 0.5f);
    }
    return new Node.Split(
        random.nextInt(FEATURES),
        random.nextInt(4) / 4f,
        random.nextBoolean(),
        node(random, depth + 1),
        node(random, depth + 1));
  }

  /// Values that meet thresholds, and some that are not known.
  static float[][] columns(RandomGenerator random, int rows) {
    float[][] columns = new float[FEATURES][rows];
    for (float[] column : columns) {
      for (int row = 0; row < rows; row++) {
        column[row] = random.nextInt(5) == 0 ? Float.NaN : random.nextInt(8) / 8f;
      }
    }
    return columns;
  }
}
