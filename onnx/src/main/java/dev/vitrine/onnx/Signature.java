package dev.vitrine.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.TensorInfo;
import dev.vitrine.kernel.error.VitrineException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a model takes and gives.
///
/// @param inputs by name, each with whether it takes whole numbers of 32 bits rather than 64
/// @param output the one that is read
/// @param pooling how the vector of a text comes out of it
/// @param dimensions numbers of a vector, as the model says; -1 where it does not
/// @param single whether it takes one text at a time
/// @param width tokens that it takes of each text; 0 for any number
record Signature(
    Map<String, Boolean> inputs,
    String output,
    Pooling pooling,
    int dimensions,
    boolean single,
    int width) {
  static final String IDS = "input_ids";
  static final String MASK = "attention_mask";
  static final String TYPES = "token_type_ids";
  private static final List<String> KNOWN = List.of(IDS, MASK, TYPES);

  /// @param file names the model in errors
  /// @throws VitrineException BAD_REQUEST naming an input that is not known, or the outputs when
  ///   none fits
  static Signature of(
      String file,
      Map<String, NodeInfo> inputs,
      Map<String, NodeInfo> outputs,
      EncoderSettings settings) {
    if (!inputs.containsKey(IDS)) {
      throw refused(file, "takes " + told(inputs.values()) + "; an encoder takes " + IDS);
    }
    Map<String, Boolean> taken =
        inputs.values().stream()
            .collect(Collectors.toMap(NodeInfo::getName, node -> narrow(file, node)));
    long[] shape = tensor(inputs.values(), IDS).getShape();
    if (shape.length != 2 || shape[0] > 1) {
      String wanted = "; an encoder takes a row of tokens for each text, for any number of texts";
      throw refused(file, IDS + " has the shape " + told(shape) + wanted);
    }
    NodeInfo output = output(file, outputs, settings);
    long[] given = ((TensorInfo) output.getInfo()).getShape();
    Pooling pooling = settings.pooling().orElse(given.length == 2 ? Pooling.GIVEN : Pooling.MEAN);
    int dimensions = (int) given[given.length - 1];
    int width = (int) Math.max(0, shape[1]);
    return new Signature(taken, output.getName(), pooling, dimensions, shape[0] == 1, width);
  }

  private static boolean narrow(String file, NodeInfo node) {
    if (!KNOWN.contains(node.getName())) {
      String known = String.join(", ", KNOWN);
      throw refused(file, "takes " + node.getName() + ", which is none of " + known);
    }
    OnnxJavaType type = node.getInfo() instanceof TensorInfo t ? t.type : OnnxJavaType.UNKNOWN;
    if (type != OnnxJavaType.INT64 && type != OnnxJavaType.INT32) {
      throw refused(file, node.getName() + " is of " + type + ", not of whole numbers");
    }
    return type == OnnxJavaType.INT32;
  }

  /// The output that fits the settings: one of vectors of texts before one of vectors of tokens.
  private static NodeInfo output(
      String file, Map<String, NodeInfo> outputs, EncoderSettings settings) {
    boolean whole = settings.pooling().map(p -> p == Pooling.GIVEN).orElse(true);
    boolean parts = settings.pooling().map(p -> p != Pooling.GIVEN).orElse(true);
    var fitting = new ArrayList<NodeInfo>();
    for (int rank = whole ? 2 : 3; rank <= (parts ? 3 : 2); rank++) {
      for (NodeInfo node : outputs.values()) {
        if (node.getInfo() instanceof TensorInfo tensor
            && tensor.type == OnnxJavaType.FLOAT
            && tensor.getShape().length == rank
            && (settings.output().isEmpty() || settings.output().equals(node.getName()))) {
          fitting.add(node);
        }
      }
    }
    if (fitting.isEmpty()) {
      String wanted =
          (whole ? "a vector for each text" : "a vector for each token")
              + (settings.output().isEmpty() ? "" : " by the name of " + settings.output());
      throw refused(file, "gives " + told(outputs.values()) + ", none of them " + wanted);
    }
    return fitting.getFirst();
  }

  private static TensorInfo tensor(Collection<NodeInfo> nodes, String name) {
    return nodes.stream()
        .filter(n -> n.getName().equals(name))
        .map(n -> (TensorInfo) n.getInfo())
        .findFirst()
        .orElseThrow();
  }

  private static String told(Collection<NodeInfo> nodes) {
    return nodes.stream()
        .map(n -> n.getName() + (n.getInfo() instanceof TensorInfo t ? told(t.getShape()) : ""))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  static String told(long[] shape) {
    var told = new ArrayList<String>();
    for (long size : shape) {
      told.add(size < 0 ? "any" : Long.toString(size));
    }
    return "[" + String.join(", ", told) + "]";
  }

  private static VitrineException refused(String file, String why) {
    return VitrineException.badRequest(file + ": " + why);
  }
}
