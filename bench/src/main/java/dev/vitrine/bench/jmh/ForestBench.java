package dev.vitrine.bench.jmh;

import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Forest;
import dev.vitrine.search.model.Node;
import dev.vitrine.search.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Scoring a hundred rows by two hundred trees laid out flat, against walking the trees as they
/// were grown, row by row.
///
/// Recipe: `java -cp bench/target/vitrine-bench.jar org.openjdk.jmh.Main ForestBench`, with the JVM
/// options of the launcher. Gate: before the clock runs, both sides must give every row the same
/// score.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class ForestBench {
  private static final int ROWS = 100;
  private static final int TREES = 200;
  private static final int FEATURES = 26;
  private static final int DEPTH = 4;

  private final Random random = new Random(7);
  private final float[][] columns = new float[FEATURES][ROWS];
  private final float[][] rows = new float[ROWS][FEATURES];
  private final FeatureMatrix matrix = FeatureMatrix.of(List.of(), columns);
  private final List<Tree> trees = new ArrayList<>();
  private Forest forest = Forest.of(List.of(), 1, List.of());

  /// Grows trees and checks that both sides score alike.
  @Setup
  public void grow() {
    for (int row = 0; row < ROWS; row++) {
      for (int f = 0; f < FEATURES; f++) {
        columns[f][row] = random.nextFloat();
        rows[row][f] = columns[f][row];
      }
    }
    for (int t = 0; t < TREES; t++) {
      trees.add(new Tree(0, node(0)));
    }
    List<String> names = IntStream.range(0, FEATURES).mapToObj(f -> "f" + f).toList();
    forest = Forest.of(names, 1, trees);
    double[] fast = flat();
    double[] slow = plain();
    for (int row = 0; row < ROWS; row++) {
      if (fast[row] != slow[row]) {
        throw new IllegalStateException("row " + row + ": " + fast[row] + " and " + slow[row]);
      }
    }
  }

  private Node node(int depth) {
    return depth == DEPTH
        ? new Node.Leaf(random.nextFloat())
        : new Node.Split(
            random.nextInt(FEATURES),
            random.nextFloat(),
            random.nextBoolean(),
            node(depth + 1),
            node(depth + 1));
  }

  /// The trees laid out flat.
  @Benchmark
  public double[] flat() {
    double[][] scores = new double[1][ROWS];
    forest.add(matrix, scores);
    return scores[0];
  }

  /// The trees as they were grown.
  @Benchmark
  public double[] plain() {
    double[] scores = new double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      for (Tree tree : trees) {
        scores[row] += tree.root().value(rows[row]);
      }
    }
    return scores;
  }
}
