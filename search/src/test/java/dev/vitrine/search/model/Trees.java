package dev.vitrine.search.model;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Trees drawn at random, for tests.
final class Trees {
  static final int FEATURES = 5;

  /// Values that columns and thresholds are drawn from.
  private static final float[] EDGES = {
    Float.NEGATIVE_INFINITY,
    -Float.MAX_VALUE,
    -1,
    -Float.MIN_VALUE,
    -0f,
    0,
    Float.MIN_VALUE,
    1,
    Float.MAX_VALUE,
    Float.POSITIVE_INFINITY
  };

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

  /// Trees of all kinds: of one leaf and of more than 64, for numbers and for categories.
  static Forest mixed(RandomGenerator random, int outputs) {
    boolean categories = random.nextBoolean();
    var trees = new ArrayList<Tree>();
    for (int i = random.nextInt(30); i >= 0; i--) {
      int leaves = random.nextInt(4) == 0 ? 62 + random.nextInt(40) : 1 + random.nextInt(64);
      boolean asks = categories && random.nextInt(3) == 0;
      trees.add(new Tree(random.nextInt(outputs), node(random, leaves, asks)));
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

  private static Node node(RandomGenerator random, int leaves, boolean categories) {
    if (leaves == 1) {
      return new Node.Leaf(random.nextFloat() - 0.5f);
    }
    int left = 1 + random.nextInt(leaves - 1);
    Node small = node(random, left, categories);
    Node great = node(random, leaves - left, categories);
    int feature = random.nextInt(FEATURES);
    if (categories && random.nextBoolean()) {
      List<Integer> some =
          IntStream.range(0, 70).filter(_ -> random.nextInt(3) == 0).boxed().toList();
      return new Node.OneOf(feature, some, random.nextBoolean(), small, great);
    }
    return new Node.Split(feature, number(random), random.nextBoolean(), small, great);
  }

  private static float number(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> EDGES[random.nextInt(EDGES.length)];
      case 1 -> random.nextInt(66) - 1;
      default -> random.nextInt(9) / 8f - 0.5f;
    };
  }

  /// Values that meet thresholds, and some that are not known.
  static float[][] columns(RandomGenerator random, int rows) {
    float[][] columns = new float[FEATURES][rows];
    for (float[] column : columns) {
      for (int row = 0; row < rows; row++) {
        column[row] = random.nextInt(5) == 0 ? Float.NaN : number(random);
      }
    }
    return columns;
  }
}
