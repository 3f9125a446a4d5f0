package dev.vitrine.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.testkit.Randomized;
import java.util.List;
import java.util.random.RandomGenerator;

class ForestOracleTest {
  @Randomized(runs = 50)
  void theFlatWalkIsThePlainOne(RandomGenerator random) {
    int outputs = 1 + random.nextInt(3);
    Forest forest = Trees.forest(random, outputs);
    int rows = random.nextInt(60);
    float[][] columns = Trees.columns(random, rows);
    double[][] fast = new double[outputs][rows];
    forest.add(FeatureMatrix.of(List.of(), columns), fast);
    for (int row = 0; row < rows; row++) {
      float[] values = new float[columns.length];
      for (int f = 0; f < values.length; f++) {
        values[f] = columns[f][row];
      }
      double[] plain = new double[outputs];
      for (Tree tree : forest.trees()) {
        plain[tree.output()] += tree.root().value(values);
      }
      for (int output = 0; output < outputs; output++) {
        assertThat(fast[output][row]).isEqualTo(plain[output]);
      }
    }
  }
}
