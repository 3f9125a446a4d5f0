package dev.vitrine.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.testkit.Randomized;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

class ForestOracleTest {
  @Randomized(runs = 50)
  void smallTreesScoreAsThePlainWalk(RandomGenerator random) {
    int outputs = 1 + random.nextInt(3);
    scoresAsPlain(Trees.forest(random, outputs), random);
  }

  @Randomized(runs = 200)
  void treesOfAllKindsScoreAsThePlainWalk(RandomGenerator random) {
    int outputs = 1 + random.nextInt(3);
    scoresAsPlain(Trees.mixed(random, outputs), random);
  }

  @Randomized(runs = 5)
  void soDoMoreTreesThanFitIntoACacheTogether(RandomGenerator random) {
    var trees = new ArrayList<Tree>();
    while (trees.size() < 600) {
      trees.addAll(Trees.mixed(random, 2).trees());
    }
    scoresAsPlain(Forest.of(Trees.features(), 2, trees), random);
  }

  @Randomized(runs = 20)
  void aFeatureIsUsedWhenATreeAsksForIt(RandomGenerator random) {
    Node some = new Node.Split(3, 0, random.nextBoolean(), new Node.Leaf(1), new Node.Leaf(2));
    Forest forest = Forest.of(Trees.features(), 1, List.of(new Tree(0, some)));
    assertThat(forest.uses(3)).isTrue();
    assertThat(forest.uses(2)).isFalse();
  }

  /// Bit for bit, on top of scores that are there already.
  private static void scoresAsPlain(Forest forest, RandomGenerator random) {
    int rows = random.nextInt(100);
    float[][] columns = Trees.columns(random, rows);
    var matrix = FeatureMatrix.of(List.of(), columns);
    double[][] plain = new double[forest.outputs()][rows];
    for (double[] sums : plain) {
      for (int row = 0; row < rows; row++) {
        sums[row] = random.nextInt(4) / 3.0;
      }
    }
    double[][] fast = copy(plain);
    double[][] walked = copy(plain);
    forest.add(matrix, fast);
    forest.walk(matrix, walked);
    for (int row = 0; row < rows; row++) {
      float[] values = new float[columns.length];
      for (int f = 0; f < values.length; f++) {
        values[f] = columns[f][row];
      }
      for (Tree tree : forest.trees()) {
        plain[tree.output()][row] += tree.root().value(values);
      }
    }
    assertThat(walked).isDeepEqualTo(plain);
    assertThat(fast).isDeepEqualTo(plain);
  }

  private static double[][] copy(double[][] scores) {
    double[][] copy = new double[scores.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = scores[i].clone();
    }
    return copy;
  }
}
