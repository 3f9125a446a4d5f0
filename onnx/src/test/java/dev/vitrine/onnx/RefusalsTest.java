package dev.vitrine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.testkit.onnx.OnnxGraph;
import dev.vitrine.testkit.onnx.TinyEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTest {
  private static final TinyEncoder TINY =
      TinyEncoder.of(List.of(List.of("kettle"), List.of("shoes"), List.of("red")));

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    TINY.write(folder);
  }

  private void refused(String... told) {
    assertThatThrownBy(() -> OnnxEncoderTest.open(folder))
        .isInstanceOfSatisfying(
            VitrineException.class,
            e -> {
              assertThat(e.kind()).isIn(Kind.BAD_REQUEST, Kind.CORRUPT);
              assertThat(e.getMessage()).contains(told);
            });
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  private void model(OnnxGraph graph) throws IOException {
    Files.write(folder.resolve("model.onnx"), graph.toBytes());
  }

  private void settings(String lines) throws IOException {
    Files.writeString(folder.resolve("encoder.properties"), lines);
  }

  @Test
  void aFileThatIsMissingIsNamed() throws IOException {
    Files.delete(folder.resolve("tokenizer.json"));
    refused("tokenizer.json", "no such file");
    Files.delete(folder.resolve("model.onnx"));
    refused("model.onnx", "no such file");
  }

  @Test
  void aTokenizerThatIsNoneIsNamed() throws IOException {
    Files.writeString(folder.resolve("tokenizer.json"), "{\"version\":");
    refused("tokenizer.json", "is no tokenizer", "line 1");
  }

  @Test
  void aModelThatIsNoneIsNamed() throws IOException {
    Files.writeString(folder.resolve("model.onnx"), "not a model");
    refused("model.onnx", "is no model that can be run");
  }

  @Test
  void anInputThatIsNotKnownIsNamed() throws IOException {
    model(TINY.whole().input("pixel_values", OnnxGraph.FLOAT, -1, 3));
    refused("model.onnx", "takes pixel_values");
  }

  @Test
  void aModelOfNumbersInsteadOfTokensIsRefused() throws IOException {
    model(
        new OnnxGraph()
            .input("x", OnnxGraph.FLOAT, -1, 3)
            .node("Relu", List.of("x"), "y")
            .output("y", OnnxGraph.FLOAT, -1, 3));
    refused("takes x[any, 3]", "input_ids");
  }

  @Test
  void anOutputOfAnotherShapeIsNamed() throws IOException {
    model(
        new OnnxGraph()
            .input("input_ids", OnnxGraph.INT64, -1, -1)
            .longs("last", 1)
            .cast("input_ids", OnnxGraph.FLOAT, "numbers")
            .longs("all", 0, 1)
            .node("ReduceSum", List.of("numbers", "all"), "kept")
            .node("Squeeze", List.of("kept", "all"), "score")
            .output("score", OnnxGraph.FLOAT));
    refused("gives score[]", "none of them a vector for each text");
  }

  @Test
  void anOutputThatIsAskedForAndNotThereIsNamed() throws IOException {
    settings("output = pooler_output");
    refused("gives last_hidden_state[any, any, 4], sentence_embedding[any, 4]", "pooler_output");
  }

  @Test
  void vectorsForTheWrongNumberOfTextsAreRefused() throws IOException {
    model(
        new OnnxGraph()
            .input("input_ids", OnnxGraph.INT64, -1, -1)
            .longs("first", 0)
            .cast("input_ids", OnnxGraph.FLOAT, "numbers")
            .node("ReduceSum", List.of("numbers", "first"), "one")
            .output("one", OnnxGraph.FLOAT, -1, -1));
    refused("one has the shape [1,", "4 texts");
  }

  @Test
  void numbersThatAreNoneAreRefused() throws IOException {
    float[] none = {0, Float.NaN, 0};
    new TinyEncoder(List.of("red"), List.of(none)).write(folder);
    refused("model.onnx", "NaN");
  }

  @Test
  void vectorsThatTheIndexDoesNotTakeAreRefusedUnlessTheyAreCut() throws IOException {
    float[] wide = new float[1_025];
    wide[3] = 1;
    new TinyEncoder(List.of("red"), List.of(wide)).write(folder);
    refused("1025 numbers", "1024 at most", "dimensions");
    settings("dimensions = 1024");
    try (OnnxEncoder encoder = OnnxEncoderTest.open(folder)) {
      assertThat(encoder.dimensions()).isEqualTo(1_024);
    }
  }

  @Test
  void vectorsOfAnotherLengthThanOneAreRefusedUnlessTheyAreCut() throws IOException {
    settings("normalise = false");
    refused("of length", "normalise");
  }

  @Test
  void aSettingThatIsUnknownOrDoesNotFitIsNamedWithItsLine() throws IOException {
    settings("batch = 2\nbatches = 3");
    refused("batches", "batch");
    settings("\npooling = max");
    refused("pooling", "'max'", "mean");
    settings("max-tokens = 1");
    refused("encoder.properties:1", "max-tokens");
    settings("dimensions = 900");
    refused("vectors of 4 numbers", "900");
  }
}
