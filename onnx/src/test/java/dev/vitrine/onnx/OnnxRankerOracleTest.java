package dev.vitrine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.brought.ModelRuntime;
import dev.vitrine.search.brought.OnnxFile;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.DenseNet;
import dev.vitrine.search.model.ExternalModel;
import dev.vitrine.search.model.Model;
import dev.vitrine.testkit.onnx.OnnxGraph;
import dev.vitrine.testkit.onnx.OnnxOption;
import dev.vitrine.testkit.onnx.TinyNet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OnnxRankerOracleTest {
  private static final double NEAR = 1e-5;

  @TempDir Path folder;

  static Stream<Arguments> nets() {
    return Stream.concat(plain(), withSteps());
  }

  private static Stream<Arguments> plain() {
    return Stream.of(
        Arguments.of(1, TinyNet.of(1, "Relu", 1).scored(-1, 1)),
        Arguments.of(3, TinyNet.of(3, "Relu", 5, 1).scored(-1, 1)),
        Arguments.of(64, TinyNet.of(64, "Relu", 64, 32, 1).scored(-1, 1)),
        Arguments.of(13, TinyNet.of(13, "Tanh", 17, 9, 1).scored(-1, 1)),
        Arguments.of(7, TinyNet.of(7, "Sigmoid", 33, 1).scored(-1, 1)),
        Arguments.of(7, TinyNet.of(7, "LeakyRelu", 6, 6, 6, 1).then("Sigmoid").scored(-1, 1)),
        Arguments.of(9, TinyNet.of(9, "Relu", 8, 2).then("Softmax").scored(-1, 2)),
        Arguments.of(9, TinyNet.of(9, "Relu", 8, 2).then("Sigmoid").scored(-1, 2)),
        Arguments.of(
            6, new TinyNet(6, 2).normalised(2.5f).gemm(7).then("Relu").gemm(1).scored(-1, 1)));
  }

  private static Stream<Arguments> withSteps() {
    float[] some = {1, -2, 0.5f, 3, 0.1f};
    float[] scales = {2, 0.3f, 1, 1.5f, 4};
    var offset = OnnxOption.numbers("offset", some);
    var scale = OnnxOption.numbers("scale", scales);
    var scaled = new TinyNet(5, 8).thenTrees("Scaler", offset, scale).matMulAdd(11);
    scaled.then("LeakyRelu", OnnxOption.number("alpha", 0.2f)).matMulAdd(1);
    var moved = new TinyNet(5, 9).with("Sub", some).with("Div", scales).with("Add", 0.5f);
    moved.with("Mul", some).then("Dropout").gemm(10).then("Tanh").then("Flatten").gemm(1);
    return Stream.of(
        Arguments.of(5, scaled.withWhole("Reshape", -1).scored(-1)),
        Arguments.of(5, moved.then("Tanh").withWhole("Squeeze", 1).scored(-1)));
  }

  private Path write(int features, OnnxGraph graph) throws IOException {
    String names =
        IntStream.range(0, features).mapToObj(f -> "f" + f).collect(Collectors.joining("\n"));
    Files.writeString(folder.resolve("net.features"), names);
    return Files.write(folder.resolve("net.onnx"), graph.toBytes());
  }

  private static float[][] rows(int features, int rows) {
    var random = new Random(features);
    float[][] columns = new float[features][rows];
    for (float[] column : columns) {
      for (int row = 0; row < rows; row++) {
        column[row] = (float) random.nextGaussian();
      }
    }
    return columns;
  }

  private static double[] scores(Model model, float[][] columns) {
    double[][] scores = new double[1][columns[0].length];
    model.add(FeatureMatrix.of(List.of(), columns), scores);
    return scores[0];
  }

  private static Model external(Path file, int features, String input, String output) {
    List<String> names = IntStream.range(0, features).mapToObj(f -> "f" + f).toList();
    float[] unknown = new float[features];
    Arrays.fill(unknown, Float.NaN);
    OnnxRanker scorer = OnnxRanker.open(file, input, output, features);
    return ExternalModel.of(file.toString(), "id", names, unknown, scorer);
  }

  private static void same(double[] ours, double[] theirs) {
    for (int row = 0; row < ours.length; row++) {
      assertThat(ours[row]).isCloseTo(theirs[row], within(NEAR * (1 + Math.abs(theirs[row]))));
    }
  }

  @ParameterizedTest
  @MethodSource("nets")
  void scoresOfANetAreThoseOfTheRuntime(int features, OnnxGraph graph) throws IOException {
    Path file = write(features, graph);
    Model net = OnnxFile.read(file, ModelRuntime.NONE).model();
    assertThat(net).isInstanceOf(DenseNet.class);
    for (int rows : List.of(1, 31, 300)) {
      float[][] columns = rows(features, rows);
      double[] theirs = scores(external(file, features, "X", "score"), columns);
      same(scores(net, columns), theirs);
      assertThat(theirs).doesNotContain(0.0);
    }
  }

  @Test
  void whatIsMissingIsFilledAsTheRuntimeDoes() throws IOException {
    var filled =
        new TinyNet(3, 4)
            .thenTrees(
                "Imputer",
                OnnxOption.numbers("imputed_value_floats", 1, 2, 3),
                OnnxOption.number("replaced_value_float", Float.NaN))
            .gemm(5)
            .then("Relu")
            .gemm(1)
            .scored(-1, 1);
    Path file = write(3, filled);
    float[][] columns = {{1, Float.NaN, 3}, {Float.NaN, Float.NaN, 2}, {1, 5, Float.NaN}};
    Model net = OnnxFile.read(file, ModelRuntime.NONE).model();
    same(scores(net, columns), scores(external(file, 3, "X", "score"), columns));
  }

  @Test
  void treesAreScoredByTheRuntime() throws IOException {
    // One tree: f0 <= 0.5 ? (f1 <= -1 ? 1 : 2) : 3; and one leaf of 10.
    var graph =
        new OnnxGraph()
            .input("X", OnnxGraph.FLOAT, -1, 2)
            .node(
                OnnxGraph.TREES,
                "TreeEnsembleRegressor",
                List.of("X"),
                List.of("variable"),
                OnnxOption.whole("n_targets", 1),
                OnnxOption.wholes("nodes_treeids", 0, 0, 0, 0, 0, 1),
                OnnxOption.wholes("nodes_nodeids", 0, 1, 2, 3, 4, 0),
                OnnxOption.wholes("nodes_featureids", 0, 1, 0, 0, 0, 0),
                OnnxOption.texts(
                    "nodes_modes", "BRANCH_LEQ", "BRANCH_LEQ", "LEAF", "LEAF", "LEAF", "LEAF"),
                OnnxOption.numbers("nodes_values", 0.5f, -1, 0, 0, 0, 0),
                OnnxOption.wholes("nodes_truenodeids", 1, 3, 0, 0, 0, 0),
                OnnxOption.wholes("nodes_falsenodeids", 2, 4, 0, 0, 0, 0),
                OnnxOption.wholes("target_treeids", 0, 0, 0, 1),
                OnnxOption.wholes("target_nodeids", 2, 3, 4, 0),
                OnnxOption.wholes("target_ids", 0, 0, 0, 0),
                OnnxOption.numbers("target_weights", 3, 1, 2, 10))
            .output("variable", OnnxGraph.FLOAT, -1, 1);
    Path file = write(2, graph);
    assertThatThrownBy(() -> OnnxFile.read(file, ModelRuntime.NONE))
        .hasMessageContaining("no runtime");
    var brought = OnnxFile.read(file, OnnxRanker::open);
    assertThat(brought.told()).contains("TreeEnsembleRegressor");
    double[] scores = scores(brought.model(), new float[][] {{0, 0, 1}, {-2, 0, 0}});
    assertThat(scores).containsExactly(11, 12, 13);
  }

  @Test
  void probabilitiesOfTwoClassesAreThoseOfTheSecond() throws IOException {
    var graph = TinyNet.of(2, "Softplus", 3, 2).then("Softmax").scored(-1, 2);
    Path file = write(2, graph);
    float[][] columns = rows(2, 20);
    double[] second = scores(OnnxFile.read(file, OnnxRanker::open).model(), columns);
    for (double probability : second) {
      assertThat(probability).isBetween(0.0, 1.0);
    }
    assertThat(second[0]).isNotEqualTo(second[1]);
  }

  @Test
  void whatTheRuntimeRefusesOrGivesInAnotherShapeIsNamed() throws IOException {
    Path unknown = write(2, TinyNet.of(2, "Relu", 1).then("Unheard").scored(-1, 1));
    assertThatThrownBy(() -> OnnxFile.read(unknown, OnnxRanker::open))
        .isInstanceOf(VitrineException.class)
        .hasMessageContainingAll("net.onnx", "is no model that can be run", "Unheard");
    Path one =
        write(
            2,
            new OnnxGraph()
                .input("X", OnnxGraph.FLOAT, -1, 2)
                .longs("all", 0)
                .node("ReduceSum", List.of("X", "all"), "score")
                .output("score", OnnxGraph.FLOAT, -1, -1));
    assertThatThrownBy(() -> OnnxFile.read(one, OnnxRanker::open))
        .isInstanceOf(VitrineException.class)
        .hasMessageContainingAll("net.onnx", "score has the shape [1, 2]", "for 3 rows");
  }
}
