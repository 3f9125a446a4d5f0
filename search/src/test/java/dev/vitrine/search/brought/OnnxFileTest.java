package dev.vitrine.search.brought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.DenseNet;
import dev.vitrine.search.model.ExternalModel;
import dev.vitrine.testkit.onnx.OnnxGraph;
import dev.vitrine.testkit.onnx.TinyNet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxFileTest {
  private static final List<String> SCORE = List.of("score");

  @TempDir Path folder;

  private Path write(OnnxGraph graph) throws IOException {
    return Files.write(folder.resolve("net.onnx"), graph.toBytes());
  }

  private void names(String text) throws IOException {
    Files.writeString(folder.resolve("net.features"), text);
  }

  private static OnnxGraph net() {
    return TinyNet.of(2, "Relu", 3, 1).scored(-1, 1);
  }

  private void refused(Kind kind, String... told) {
    assertThatThrownBy(() -> OnnxFile.read(folder.resolve("net.onnx"), ModelRuntime.NONE))
        .isInstanceOfSatisfying(
            VitrineException.class,
            e -> {
              assertThat(e.getMessage()).contains("net").contains(told);
              assertThat(e.kind()).isEqualTo(kind);
            });
  }

  private void refused(String... told) {
    refused(Kind.BAD_REQUEST, told);
  }

  @Test
  void featuresAreNamedInAPropertyOrInAFileBeside() throws IOException {
    Path file = write(net().property("features", "text, stars"));
    assertThat(OnnxFile.read(file, ModelRuntime.NONE).model().features())
        .containsExactly("text", "stars");
    names("popularity\n\ntext\n");
    BroughtModel model = OnnxFile.read(file, ModelRuntime.NONE);
    assertThat(model.model().features()).containsExactly("popularity", "text");
    assertThat(model.told()).isEqualTo("ONNX, a net of 2-3-1");
    assertThat(model.relevance("net.onnx").grading().bad(0.5)).isZero();
    assertThat(ModelFile.read(file, ModelRuntime.NONE).told()).isEqualTo(model.told());
  }

  @Test
  void aValueMayStandForWhatIsNotKnown() throws IOException {
    Path file = write(net());
    names("text\nstars = 3.5\n");
    var model = OnnxFile.read(file, ModelRuntime.NONE).model();
    float[] missing = {1, Float.NaN};
    float[] there = {1, 3.5f};
    assertThat(Brought.score(model, missing)).isEqualTo(Brought.score(model, there));
    assertThatThrownBy(() -> Brought.score(model, new float[] {Float.NaN, 1}))
        .hasMessageContainingAll("net.onnx", "NaN", "row 0", "text");
  }

  @Test
  void namesThatAreMissingOrWrongAreTold() throws IOException {
    write(net());
    refused("features", "net.features", "one a line");
    names("text\ntext");
    refused("net.features", "'text' is there twice");
    names("text\n=3");
    refused("net.features", "'=3' is no name");
    names("text\nstars=many");
    refused("net.features", "'stars=many' gives no number");
    names("text\nstars\nprice");
    refused("input X", "takes 2 values a row", "3 features are named: text, stars, price");
  }

  private void port(int type, long... shape) throws IOException {
    names("text\nstars");
    var graph = new OnnxGraph().input("X", type, shape);
    write(graph.node("", "Identity", List.of("X"), SCORE).output("score", OnnxGraph.FLOAT, -1, 1));
  }

  @Test
  void inputsThatARankerDoesNotHaveAreNamed() throws IOException {
    port(OnnxGraph.DOUBLE, -1, 2);
    refused("input X", "is of double", "float (32 bits)");
    port(OnnxGraph.INT64, -1, 2);
    refused("input X", "is of int64");
    port(OnnxGraph.FLOAT, 1, 2);
    refused("input X", "takes 1 rows at a time", "dynamic_axes");
    port(OnnxGraph.FLOAT, -1, 2, 3);
    refused("input X", "has the shape [any, 2, 3]");
    write(net().input("Z", OnnxGraph.FLOAT, -1, 1));
    refused("inputs", "X: float [any, 2]; Z: float [any, 1]", "one of all features");
  }

  @Test
  void outputsThatAreNoScoreAreNamed() throws IOException {
    names("text\nstars");
    write(TinyNet.of(2, "Relu", 3).scored(-1, 3));
    refused("outputs", "score: float [any, 3]", "two classes");
    write(net().output("t0", OnnxGraph.FLOAT, -1, 1));
    refused("outputs", "more than one could be the score");
    write(
        TinyNet.of(2, "Relu", 2)
            .graph()
            .node("", "ArgMax", List.of("t2"), List.of("label"))
            .node(OnnxGraph.TREES, "ZipMap", List.of("t2"), List.of("probabilities"))
            .output("label", OnnxGraph.INT64, -1)
            .maps("probabilities"));
    refused("outputs", "ZipMap", "zipmap=False");
  }

  @Test
  void whatIsNoNetIsLeftToTheRuntimeWithoutItsLabels() throws IOException {
    names("text\nstars=0");
    Path file =
        write(
            TinyNet.of(2, "Softplus", 3, 2)
                .graph()
                .node("", "Softmax", List.of("t5"), List.of("probabilities"))
                .node("", "ArgMax", List.of("t5"), List.of("label"))
                .output("label", OnnxGraph.INT64, -1)
                .output("probabilities", OnnxGraph.FLOAT, -1, 2));
    refused("is no net of dense layers");
    BroughtModel model =
        OnnxFile.read(
            file,
            (path, input, output, width) -> {
              assertThat(path).isEqualTo(file);
              assertThat(List.of(input, output)).containsExactly("X", "probabilities");
              assertThat(width).isEqualTo(2);
              return (values, rows) -> Arrays.copyOf(values, rows);
            });
    assertThat(model.model()).isInstanceOf(ExternalModel.class);
    assertThat(model.told()).startsWith("ONNX, run as a whole: Gemm, Softplus, Softmax");
    assertThat(Brought.score(model.model(), new float[] {4, Float.NaN})).isEqualTo(4);
  }

  @Test
  void aNetThatScoresNothingIsRefused() throws IOException {
    names("text\nstars");
    write(new TinyNet(2, 1).with("Div", 1, 0).gemm(1).scored(-1, 1));
    refused(Kind.CORRUPT, "net.onnx", "NaN");
  }

  @Test
  void stepsOfOtherProgramsAreUnderstood() throws IOException {
    names("text\nstars");
    var net = new TinyNet(2, 5).with("Sub", 1, 2).with("Mul", 0.5f).matMulAdd(5).then("LeakyRelu");
    Path file = write(net.matMulAdd(1).withWhole("Reshape", -1).then("Sigmoid").scored(-1));
    assertThat(OnnxFile.read(file, ModelRuntime.NONE).model()).isInstanceOf(DenseNet.class);
  }

  @Test
  void aDamagedFileIsRefusedAndNeverMore() throws IOException {
    names("text\nstars");
    byte[] whole = net().toBytes();
    var random = new Random(3);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Path file = Files.write(folder.resolve("net.onnx"), bytes);
      try {
        var model = OnnxFile.read(file, ModelRuntime.NONE).model();
        model.add(FeatureMatrix.of(List.of(), new float[2][1]), new double[1][1]);
      } catch (VitrineException e) {
        assertThat(e.getMessage()).contains("net");
      }
    }
    Files.write(folder.resolve("net.onnx"), Arrays.copyOf(whole, whole.length / 2));
    refused(Kind.CORRUPT, "is no whole model in the ONNX form", "byte ");
  }

  /// `net((x - mean) / std).squeeze(-1)` of three layers, as `torch.onnx.export` writes it; its
  /// scores of three rows by PyTorch.
  @Test
  void aNetOfPyTorchScoresAsThere() throws IOException {
    Path file = Brought.file(folder, "pytorch.onnx");
    Files.writeString(folder.resolve("pytorch.features"), "a\nb\nc\nd\ne\nf\ng\n");
    BroughtModel model = OnnxFile.read(file, ModelRuntime.NONE);
    assertThat(model.told()).isEqualTo("ONNX of pytorch, a net of 7-16-8-1");
    float[][] rows = {
      {-0.16316445f, 0.2580013f, 0.8273086f, -0.24229655f, -0.18000333f, 0.9583788f, 0.37814003f},
      {0.19289158f, 0.17704019f, 1.4330007f, 0.07244384f, -0.770464f, 0.45658717f, -1.315046f},
      {-0.5072199f, 0.41748023f, 0.5053895f, -0.70117974f, -1.4619617f, 1.0286627f, 0.047581047f}
    };
    double[] scores = {0.0373783968, 0.0779827982, 0.00476109982};
    for (int row = 0; row < rows.length; row++) {
      assertThat(Brought.score(model.model(), rows[row])).isCloseTo(scores[row], within(1e-6));
    }
  }
}
