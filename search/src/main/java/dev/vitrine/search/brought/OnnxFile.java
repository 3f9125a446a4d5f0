package dev.vitrine.search.brought;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.DenseNet;
import dev.vitrine.search.model.ExternalModel;
import dev.vitrine.search.model.InputStep;
import dev.vitrine.search.model.InputStep.Operation;
import dev.vitrine.search.model.Model;
import dev.vitrine.search.model.RowScorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/// A model in the ONNX form. Nets of dense layers are read and scored here; a runtime is asked to
/// score whatever else there is. What it scores is what ONNX Runtime does, but for rounding.
public final class OnnxFile {
  /// What such a file begins with: the field of its version.
  private static final char FIRST = 8;

  private static final int TRIED = 3;
  private static final int TOLD = 5;

  private OnnxFile() {}

  /// Whether a file is one, by its name or how it begins.
  static boolean is(Path file, String start) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".onnx") || (!start.isEmpty() && start.charAt(0) == FIRST);
  }

  /// Reads a model.
  ///
  /// @param runtime scores what is no net of dense layers
  /// @throws VitrineException CORRUPT naming the place when it is damaged or scores nothing;
  ///   BAD_REQUEST when there is none, or it does not take features and give a score for each row
  public static BroughtModel read(Path file, ModelRuntime runtime) {
    Wrong.check(file);
    byte[] bytes = bytes(file);
    OnnxGraph graph = graph(file, bytes);
    OnnxSignature signature = OnnxSignature.of(file, graph);
    OnnxNames names = OnnxNames.of(file, graph);
    int width = names.names().size();
    if (signature.width() >= 0 && signature.width() != width) {
      String takes = "takes " + signature.width() + " values a row, and ";
      String named = width + " features are named: " + String.join(", ", names.names());
      throw Wrong.refused(file, "input " + signature.input(), takes + named);
    }
    var net = OnnxNet.of(graph, signature, width);
    Model model =
        net.isPresent()
            ? net(file, names, net.get())
            : external(file, bytes, names, signature, runtime);
    tryOut(file, model);
    return new BroughtModel(model, Link.of(Link.Kind.IDENTITY), told(graph, model));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Wrong.unreadable(file, e);
    }
  }

  private static OnnxGraph graph(Path file, byte[] bytes) {
    try {
      return OnnxGraph.read(bytes);
    } catch (IllegalArgumentException e) {
      String message = file + ": is no whole model in the ONNX form: " + e.getMessage();
      throw new VitrineException(Kind.CORRUPT, message, e);
    }
  }

  private static Model net(Path file, OnnxNames names, OnnxNet.Parts net) {
    var steps = new ArrayList<InputStep>();
    if (names.stands()) {
      steps.add(new InputStep(Operation.FILL, names.standing()));
    }
    steps.addAll(net.steps());
    return DenseNet.of(file.toString(), names.names(), steps, net.layers());
  }

  private static Model external(
      Path file, byte[] bytes, OnnxNames names, OnnxSignature signature, ModelRuntime runtime) {
    RowScorer scorer =
        runtime.open(file, signature.input(), signature.output(), names.names().size());
    return ExternalModel.of(file.toString(), id(bytes), names.names(), names.standing(), scorer);
  }

  private static String id(byte[] bytes) {
    var sum = new CRC32C();
    sum.update(bytes);
    return HexFormat.of().toHexDigits((int) sum.getValue()) + "-" + bytes.length;
  }

  /// Scores some rows of zeros, so that what does not run is found before anyone searches.
  private static void tryOut(Path file, Model model) {
    double[][] scores = new double[1][TRIED];
    model.add(FeatureMatrix.of(List.of(), new float[model.features().size()][TRIED]), scores);
    if (!Double.isFinite(scores[0][0])) {
      String gives = ": gives " + scores[0][0] + " where every feature is 0";
      throw new VitrineException(Kind.CORRUPT, file + gives);
    }
  }

  private static String told(OnnxGraph graph, Model model) {
    String start = graph.producer().isEmpty() ? "ONNX" : "ONNX of " + graph.producer();
    if (model instanceof DenseNet net) {
      return start + ", a net of " + net.told();
    }
    String steps =
        graph.nodes().stream()
            .map(OnnxNode::operator)
            .distinct()
            .limit(TOLD)
            .collect(Collectors.joining(", "));
    return start + ", run as a whole: " + steps;
  }
}
