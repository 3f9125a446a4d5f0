package dev.vitrine.search.brought;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an ONNX file says, as far as a ranker needs it.
///
/// Source: onnx.proto of the ONNX project; numbers are those of its fields.
///
/// @param producer who wrote it
/// @param nodes its steps
/// @param tensors numbers that are always the same, by name
/// @param inputs what it takes, without these numbers
/// @param outputs what it gives
/// @param properties what was written into it for people
record OnnxGraph(
    String producer,
    List<OnnxNode> nodes,
    Map<String, OnnxTensor> tensors,
    List<OnnxPort> inputs,
    List<OnnxPort> outputs,
    Map<String, String> properties) {

  /// Reads a file.
  ///
  /// @throws IllegalArgumentException saying where it is damaged
  static OnnxGraph read(byte[] bytes) {
    var parts = new Parts();
    for (Wire in = Wire.of(bytes); in.next(); ) {
      switch (in.field()) {
        case 2 -> parts.producer = in.text();
        case 7 -> parts.graph(in.inside());
        case 14 -> parts.property(in.inside());
        default -> in.skip();
      }
    }
    if (parts.nodes.isEmpty()) {
      throw new IllegalArgumentException("there is no graph in it");
    }
    return parts.whole();
  }

  /// What was read so far.
  private static final class Parts {
    private final List<OnnxNode> nodes = new ArrayList<>();
    private final Map<String, OnnxTensor> tensors = new HashMap<>();
    private final List<OnnxPort> inputs = new ArrayList<>();
    private final List<OnnxPort> outputs = new ArrayList<>();
    private final Map<String, String> properties = new HashMap<>();
    private String producer = "";

    private void graph(Wire in) {
      while (in.next()) {
        switch (in.field()) {
          case 1 -> node(OnnxNode.read(in.inside()));
          case 5 -> {
            OnnxTensor.Named one = OnnxTensor.read(in.inside());
            tensors.put(one.name(), one.tensor());
          }
          case 11 -> inputs.add(OnnxPort.read(in.inside()));
          case 12 -> outputs.add(OnnxPort.read(in.inside()));
          default -> in.skip();
        }
      }
    }

    /// A step that gives always the same numbers is these numbers.
    private void node(OnnxNode node) {
      var value = node.attribute("value").flatMap(OnnxAttribute::tensor);
      if (node.operator().equals("Constant") && value.isPresent() && node.outputs().size() == 1) {
        tensors.put(node.outputs().getFirst(), value.get());
      } else {
        nodes.add(node);
      }
    }

    private void property(Wire in) {
      String key = "";
      String value = "";
      while (in.next()) {
        switch (in.field()) {
          case 1 -> key = in.text();
          case 2 -> value = in.text();
          default -> in.skip();
        }
      }
      properties.put(key, value);
    }

    private OnnxGraph whole() {
      return new OnnxGraph(
          producer,
          List.copyOf(nodes),
          Map.copyOf(tensors),
          inputs.stream().filter(port -> !tensors.containsKey(port.name())).toList(),
          List.copyOf(outputs),
          Map.copyOf(properties));
    }
  }
}
