package dev.vitrine.search.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.InputStep.Operation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DenseNetTest {
  private static final float NAN = Float.NaN;

  @TempDir Path folder;

  private final Random random = new Random(7);

  private float[] drawn(int many) {
    float[] values = new float[many];
    for (int i = 0; i < many; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  private static List<String> names(int many) {
    return IntStream.range(0, many).mapToObj(f -> "f" + f).toList();
  }

  private DenseNet net(Activation activation, List<InputStep> steps, int... widths) {
    var layers = new ArrayList<Layer>();
    for (int i = 1; i < widths.length; i++) {
      float[] weights = drawn(widths[i - 1] * widths[i]);
      for (int w = 0; w < weights.length; w++) {
        weights[w] /= (float) Math.sqrt(widths[i - 1]);
      }
      boolean last = i + 1 == widths.length;
      Activation own = last ? Activation.IDENTITY : activation;
      layers.add(new Layer(widths[i - 1], widths[i], weights, drawn(widths[i]), own, 0.2f));
    }
    return DenseNet.of("net.onnx", names(widths[0]), steps, layers);
  }

  private FeatureMatrix rows(int features, int rows) {
    return FeatureMatrix.of(
        List.of(), IntStream.range(0, features).mapToObj(_ -> drawn(rows)).toArray(float[][]::new));
  }

  private static double[] scores(DenseNet net, FeatureMatrix matrix) {
    double[][] scores = new double[1][matrix.rows()];
    net.add(matrix, scores);
    return scores[0];
  }

  private static double[] plain(DenseNet net, FeatureMatrix matrix) {
    double[][] scores = new double[1][matrix.rows()];
    net.plain(matrix, scores);
    return scores[0];
  }

  private static void same(DenseNet net, FeatureMatrix matrix) {
    double[] one = scores(net, matrix);
    double[] other = plain(net, matrix);
    for (int row = 0; row < one.length; row++) {
      assertThat(one[row]).isCloseTo(other[row], within(1e-5 * (1 + Math.abs(other[row]))));
    }
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void scoresByVectorsAreThoseOfThePlainForm(Activation activation) {
    for (int[] widths : new int[][] {{1, 1}, {3, 1}, {5, 7, 1}, {64, 33, 17, 1}, {13, 4, 4, 1}}) {
      for (int rows : List.of(1, 7, 16, 33, 300)) {
        same(net(activation, List.of(), widths), rows(widths[0], rows));
      }
    }
  }

  @Test
  void aSmallNetIsWorkedOutByHand() {
    var hidden = new Layer(2, 2, new float[] {1, 2, -1, 0}, new float[] {0, 1}, Activation.RELU, 0);
    var last = new Layer(2, 1, new float[] {3, 10}, new float[] {-1}, Activation.IDENTITY, 0);
    var net = DenseNet.of("net.onnx", names(2), List.of(), List.of(hidden, last));
    var matrix = FeatureMatrix.of(List.of(), new float[][] {{1, 5, 0}, {1, -9, 0}});
    // 3 × (1 + 2) + 10 × 0 - 1; 0 and 0; 0 and 10.
    assertThat(scores(net, matrix)).containsExactly(8, -1, 9);
    assertThat(plain(net, matrix)).containsExactly(8, -1, 9);
    assertThat(net.told()).isEqualTo("2-2-1");
  }

  @Test
  void stepsComeFirstInTheirOrder() {
    var steps =
        List.of(
            new InputStep(Operation.FILL, new float[] {7, NAN}),
            new InputStep(Operation.SUBTRACT, new float[] {1, 0}),
            new InputStep(Operation.DIVIDE, new float[] {2, 1}),
            new InputStep(Operation.ADD, new float[] {10, 0}),
            new InputStep(Operation.MULTIPLY, new float[] {3, 1}));
    var last = new Layer(2, 1, new float[] {1, 1}, new float[] {0}, Activation.IDENTITY, 0);
    var net = DenseNet.of("net.onnx", names(2), steps, List.of(last));
    var matrix = FeatureMatrix.of(List.of(), new float[][] {{5, NAN}, {1, 2}});
    assertThat(scores(net, matrix)).containsExactly((2 + 10) * 3 + 1, (3 + 10) * 3 + 2);
    assertThat(plain(net, matrix)).containsExactly((2 + 10) * 3 + 1, (3 + 10) * 3 + 2);
  }

  @Test
  void aScoreThatIsNoNumberIsRefusedWithTheFeaturesThatAreNotKnown() {
    DenseNet net = net(Activation.RELU, List.of(), 3, 4, 1);
    var matrix = FeatureMatrix.of(List.of(), new float[][] {{1, 2}, {3, NAN}, {4, 5}});
    assertThatThrownBy(() -> scores(net, matrix))
        .isInstanceOf(VitrineException.class)
        .hasMessageContainingAll("net.onnx", "row 1", "not known: f1");
    assertThatThrownBy(() -> plain(net, matrix)).hasMessageContaining("not known: f1");
  }

  @Test
  void aFeatureWithoutWeightsIsNotLookedAt() {
    var first = new Layer(2, 1, new float[] {1, 0}, new float[] {0}, Activation.IDENTITY, 0);
    var net = DenseNet.of("net.onnx", names(2), List.of(), List.of(first));
    assertThat(net.uses(0)).isTrue();
    assertThat(net.uses(1)).isFalse();
    var matrix = FeatureMatrix.of(List.of(), new float[][] {{4}, {NAN}});
    assertThat(scores(net, matrix)).containsExactly(4);
    assertThat(plain(net, matrix)).containsExactly(4);
  }

  @Test
  void sizesThatDoNotFitAreRefused() {
    var layer = new Layer(2, 2, new float[4], new float[2], Activation.IDENTITY, 0);
    assertThatThrownBy(() -> DenseNet.of("n", names(3), List.of(), List.of(layer)))
        .hasMessageContaining("2 inputs for 3");
    assertThatThrownBy(() -> DenseNet.of("n", names(2), List.of(), List.of(layer)))
        .hasMessageContaining("2 outputs");
    assertThatThrownBy(() -> new Layer(2, 2, new float[3], new float[2], Activation.RELU, 0))
        .hasMessageContaining("another size");
  }

  @Test
  void aNetIsWrittenAndReadAgain() {
    var steps = List.of(new InputStep(Operation.FILL, new float[] {1, 2, 3, 4, 5}));
    DenseNet net = net(Activation.LEAKY_RELU, steps, 5, 6, 1);
    Path file = folder.resolve("net.model");
    var grading = new Grading(1, new double[] {3, 2, 1}, Grading.usualGains());
    RelevanceFile.write(file, new RelevanceModel(net, grading, "a net"));
    RelevanceModel again = RelevanceFile.read(file);
    FeatureMatrix matrix = rows(5, 40);
    assertThat(again.scores(matrix)).isEqualTo(scores(net, matrix));
    assertThat(again.model().features()).isEqualTo(net.features());
  }

  @Test
  void whatAnotherProgramScoresIsToldFromOthersAndNotWritten() {
    var grading = new Grading(1, new double[] {3, 2, 1}, Grading.usualGains());
    float[] none = {NAN, 9};
    RowScorer first = (values, rows) -> new float[] {values[0] + values[1]};
    var one = ExternalModel.of("a.onnx", "1", names(2), none, first);
    var other = ExternalModel.of("a.onnx", "2", names(2), none, first);
    var model = new RelevanceModel(one, grading, "an ensemble");
    assertThat(model.scores(FeatureMatrix.of(List.of(), new float[][] {{1}, {NAN}})))
        .containsExactly(10);
    assertThatThrownBy(() -> model.scores(FeatureMatrix.of(List.of(), new float[][] {{NAN}, {1}})))
        .hasMessageContainingAll("a.onnx", "f0");
    assertThat(RelevanceFile.sum(model))
        .isNotEqualTo(RelevanceFile.sum(new RelevanceModel(other, grading, "an ensemble")));
    Path file = folder.resolve("own.model");
    assertThatThrownBy(() -> RelevanceFile.write(file, model))
        .hasMessageContainingAll("another program", "an ensemble");
    assertThat(Files.exists(file)).isFalse();
  }
}
