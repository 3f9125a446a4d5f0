package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Rounds;
import dev.vitrine.bench.measure.Side;
import dev.vitrine.onnx.OnnxRanker;
import dev.vitrine.search.brought.ModelRuntime;
import dev.vitrine.search.brought.OnnxFile;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.DenseNet;
import dev.vitrine.testkit.onnx.OnnxGraph;
import dev.vitrine.testkit.onnx.TinyNet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows scored by a small net: by vectors, row by row, and by ONNX Runtime on the same one thread.
/// The runtime is given the rows as it wants them; what it takes to lay them out so, which a search
/// would pay, is not counted.
final class NetScoring {
  private static final double NEAR = 1e-5;

  private final Plans.Net plan;
  private final Path folder;

  /// @param folder where the model's file is put while it is measured
  NetScoring(Plans.Net plan, Path folder) {
    this.plan = plan;
    this.folder = folder;
  }

  /// The figures.
  ///
  /// @param name of the workload
  List<Figure> measure(String name, Plans.Scoring how) {
    try (var scratch = new Scratch(folder)) {
      Path file = write(scratch.folder().resolve("net.onnx"));
      if (!(OnnxFile.read(file, ModelRuntime.NONE).model() instanceof DenseNet net)) {
        throw new IllegalStateException("no net");
      }
      OnnxRanker runtime = OnnxRanker.open(file, "X", "score", plan.features());
      return figures(name, rounds(net, runtime, how));
    }
  }

  private Path write(Path file) {
    int[] widths = plan.widths().stream().mapToInt(Integer::intValue).toArray();
    String names =
        IntStream.range(0, plan.features()).mapToObj(f -> "f" + f).collect(Collectors.joining(","));
    OnnxGraph graph = TinyNet.of(plan.features(), "Relu", widths).scored(-1, 1);
    try {
      return Files.write(file, graph.property("features", names).toBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Rounds rounds(DenseNet net, OnnxRanker runtime, Plans.Scoring how) {
    var random = new Random(1);
    float[][] columns = new float[plan.features()][plan.rows()];
    float[] flat = new float[plan.rows() * plan.features()];
    for (int i = 0; i < flat.length; i++) {
      flat[i] = (float) random.nextGaussian();
      columns[i % plan.features()][i / plan.features()] = flat[i];
    }
    var matrix = FeatureMatrix.of(List.of(), columns);
    check(net, matrix, runtime.score(flat, plan.rows()));
    double[][] scores = new double[1][plan.rows()];
    List<Side<Integer>> sides =
        List.of(
            new Side<>(
                "vectors",
                _ -> {
                  Arrays.fill(scores[0], 0);
                  net.add(matrix, scores);
                  return (long) scores[0][0];
                }),
            new Side<>(
                "plain",
                _ -> {
                  Arrays.fill(scores[0], 0);
                  net.plain(matrix, scores);
                  return (long) scores[0][0];
                }),
            new Side<>("runtime", _ -> (long) runtime.score(flat, plan.rows())[0]));
    List<Integer> times = Collections.nCopies(how.times(), 0);
    return Rounds.of(sides, times, how.warmUps(), how.rounds());
  }

  private static void check(DenseNet net, FeatureMatrix matrix, float[] theirs) {
    double[][] fast = new double[1][matrix.rows()];
    double[][] plain = new double[1][matrix.rows()];
    net.add(matrix, fast);
    net.plain(matrix, plain);
    for (int row = 0; row < theirs.length; row++) {
      double near = NEAR * (1 + Math.abs(theirs[row]));
      if (!(Math.abs(fast[0][row] - theirs[row]) < near)
          || !(Math.abs(plain[0][row] - theirs[row]) < near)) {
        throw new IllegalStateException(
            "row " + row + ": " + fast[0][row] + ", " + plain[0][row] + ", " + theirs[row]);
      }
    }
  }

  private List<Figure> figures(String name, Rounds rounds) {
    String net = plan.widths().stream().map(String::valueOf).collect(Collectors.joining("-"));
    String what = plan.rows() + " rows × net of " + plan.features() + "-" + net;
    return List.of(
        Figure.plain(name, what + ", by vectors", rounds.micros(0), "µs"),
        Figure.plain(name, what + ", row by row", rounds.micros(1), "µs"),
        Figure.plain(name, what + ", by ONNX Runtime", rounds.micros(2), "µs"),
        Figure.plain(name, what + ": row by row / vectors", rounds.ratio(1, 0), "×"),
        Figure.plain(name, what + ": ONNX Runtime / vectors", rounds.ratio(2, 0), "×"),
        Figure.plain(name, what + ": vectors allocate", rounds.bytes(0), "B"));
  }
}
