package dev.vitrine.search.brought;

import dev.vitrine.kernel.error.VitrineException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a ranker in an ONNX file takes and gives: rows of floats, and a score for each or the
/// probabilities of two classes.
///
/// @param input its name
/// @param width values of a row; negative where the file does not say
/// @param output the name of the one that is the score
record OnnxSignature(String input, int width, String output) {
  private static final int CLASSES = 2;
  private static final String ZIP_MAP = "ai.onnx.ml.ZipMap";

  /// @throws VitrineException BAD_REQUEST naming what does not fit, and how it is to be exported
  static OnnxSignature of(Path file, OnnxGraph graph) {
    if (graph.inputs().size() != 1) {
      String wanted = "; a ranker has one of all features, float [any, how many they are]";
      throw Wrong.refused(file, "inputs", "are " + told(graph.inputs()) + wanted);
    }
    OnnxPort input = graph.inputs().getFirst();
    return new OnnxSignature(input.name(), width(file, input), output(file, graph).name());
  }

  private static int width(Path file, OnnxPort input) {
    String where = "input " + input.name();
    if (input.type() != OnnxTensor.FLOAT) {
      String wanted = "is of " + input.typeTold() + "; a ranker takes float (32 bits)";
      throw Wrong.refused(file, where, wanted);
    }
    if (!input.shaped()) {
      return -1;
    }
    List<Long> shape = input.shape();
    if (shape.size() != 2 || shape.getLast() > Wrong.MOST_FEATURES) {
      String wanted = "; a ranker takes [any, how many features there are]";
      throw Wrong.refused(file, where, "has the shape " + input.shapeTold() + wanted);
    }
    if (shape.getFirst() >= 0) {
      String rows = "takes " + shape.getFirst() + " rows at a time; export it with the first size";
      throw Wrong.refused(file, where, rows + " left open (dynamic_axes, or None)");
    }
    return shape.getLast().intValue();
  }

  private static OnnxPort output(Path file, OnnxGraph graph) {
    var fitting = new ArrayList<OnnxPort>();
    for (OnnxPort port : graph.outputs()) {
      if (port.type() == OnnxTensor.FLOAT && fits(port)) {
        fitting.add(port);
      }
    }
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    if (fitting.isEmpty()
        && graph.nodes().stream().anyMatch(node -> node.operator().equals(ZIP_MAP))) {
      String how = "gives probabilities as a map for each row (ZipMap); export it without: ";
      throw Wrong.refused(file, "outputs", how + "options={'zipmap': False}, or zipmap=False");
    }
    String wanted =
        fitting.isEmpty()
            ? "; a ranker gives a score a row, float [any, 1], or the probabilities of two classes"
            : "; more than one could be the score";
    throw Wrong.refused(file, "outputs", "are " + told(graph.outputs()) + wanted);
  }

  private static boolean fits(OnnxPort port) {
    List<Long> shape = port.shape();
    return !port.shaped() || shape.size() == 1 || (shape.size() == 2 && shape.getLast() <= CLASSES);
  }

  private static String told(List<OnnxPort> ports) {
    return ports.isEmpty()
        ? "none"
        : ports.stream().map(OnnxPort::told).collect(Collectors.joining("; "));
  }
}
