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
  public static final int DOUBLE = 11;

  /// Whose the operators are that are of trees and the like.
  public static final String TREES = "ai.onnx.ml";

  private static final int RAW = 9;
  private static final int OPERATORS = 17;
  private static final int TREE_OPERATORS = 3;
  private static final int FORM = 8;

  private final Message graph = new Message();
  private final Message properties = new Message();

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

  /// An output that is a list with a map for each row.
  public OnnxGraph maps(String name) {
    var map = new Message().number(1, INT64).inside(2, new Message().inside(1, tensor(FLOAT)));
    var list = new Message().inside(1, new Message().inside(5, map));
    graph.inside(12, new Message().text(1, name).inside(2, new Message().inside(4, list)));
    return this;
  }

  /// What is written into the file for people.
  public OnnxGraph property(String key, String value) {
    properties.inside(14, new Message().text(1, key).text(2, value));
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

  /// A step with what it is told.
  ///
  /// @param domain whose the operator is; empty for ONNX itself
  public OnnxGraph node(
      String domain,
      String operator,
      List<String> inputs,
      List<String> outputs,
      OnnxOption... options) {
    var step = new Message();
    inputs.forEach(input -> step.text(1, input));
    outputs.forEach(output -> step.text(2, output));
    step.text(4, operator);
    for (OnnxOption option : options) {
      step.inside(5, option.message());
    }
    graph.inside(1, step.text(7, domain));
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
    whole.inside(8, new Message().text(1, TREES).number(2, TREE_OPERATORS));
    graph.text(2, "graph");
    return whole.inside(7, graph).append(properties).toBytes();
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
    Message tensor = tensor(type).inside(2, sizes);
    return new Message().text(1, name).inside(2, new Message().inside(1, tensor));
  }

  private static Message tensor(int type) {
    return new Message().number(1, type);
  }
}
