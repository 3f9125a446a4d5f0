package dev.vitrine.testkit.onnx;

import java.util.List;

/// A model in the ONNX form, put together node by node.
///
/// Source: onnx.proto of the ONNX project; numbers are those of its fields.
public final class OnnxGraph {
  /// The numbers of types.
  public static final int FLOAT = 1;

  public static final int INT32 = 6;
  public static final int INT64 = 7;

  private static final int RAW = 9;
  private static final int OPERATORS = 17;
  private static final int FORM = 8;

  private final Message graph = new Message();

  /// What the model takes.
  ///
  /// @param shape sizes; a negative one is any
  public OnnxGraph input(String name, int type, long... shape) {
    graph.inside(11, value(name, type, shape));
    return this;
  }

  /// What the model gives.
  public OnnxGraph output(String name, int type, long... shape) {
    graph.inside(12, value(name, type, shape));
    return this;
  }

  /// Numbers that are always the same.
  public OnnxGraph floats(String name, float[] values, long... shape) {
    graph.inside(5, tensor(name, FLOAT, shape).floats(RAW, values));
    return this;
  }

  /// Whole numbers that are always the same, in a row.
  public OnnxGraph longs(String name, long... values) {
    graph.inside(5, tensor(name, INT64, values.length).longs(RAW, values));
    return this;
  }

  /// A step.
  ///
  /// @param operator what it does, as ONNX names it
  public OnnxGraph node(String operator, List<String> inputs, String output) {
    graph.inside(1, step(operator, inputs, output));
    return this;
  }

  /// A step that changes the type.
  public OnnxGraph cast(String input, int type, String output) {
    var to = new Message().text(1, "to").number(3, type).number(20, 2);
    graph.inside(1, step("Cast", List.of(input), output).inside(5, to));
    return this;
  }

  /// The bytes of a file.
  public byte[] toBytes() {
    var whole = new Message().number(1, FORM);
    whole.inside(8, new Message().text(1, "").number(2, OPERATORS));
    graph.text(2, "graph");
    return whole.inside(7, graph).toBytes();
  }

  private static Message step(String operator, List<String> inputs, String output) {
    var step = new Message();
    inputs.forEach(input -> step.text(1, input));
    return step.text(2, output).text(4, operator);
  }

  private static Message tensor(String name, int type, long... shape) {
    var tensor = new Message();
    for (long size : shape) {
      tensor.number(1, size);
    }
    return tensor.number(2, type).text(8, name);
  }

  private static Message value(String name, int type, long... shape) {
    var sizes = new Message();
    for (int i = 0; i < shape.length; i++) {
      var size = new Message();
      sizes.inside(1, shape[i] < 0 ? size.text(2, "any" + i) : size.number(1, shape[i]));
    }
    var tensor = new Message().number(1, type).inside(2, sizes);
    return new Message().text(1, name).inside(2, new Message().inside(1, tensor));
  }
}
