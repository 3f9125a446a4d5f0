package dev.vitrine.search.brought;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A step of a model in an ONNX file.
///
/// @param operator what it does, as ONNX names it; those that are not of ONNX itself have the name
///   of whose they are in front
/// @param inputs names of what it takes; empty for what is left out
/// @param outputs names of what it gives
/// @param attributes by name
record OnnxNode(
    String operator,
    List<String> inputs,
    List<String> outputs,
    Map<String, OnnxAttribute> attributes) {

  static OnnxNode read(Wire in) {
    String operator = "";
    String domain = "";
    var inputs = new ArrayList<String>();
    var outputs = new ArrayList<String>();
    var attributes = new HashMap<String, OnnxAttribute>();
    while (in.next()) {
      switch (in.field()) {
        case 1 -> inputs.add(in.text());
        case 2 -> outputs.add(in.text());
        case 4 -> operator = in.text();
        case 5 -> {
          OnnxAttribute one = OnnxAttribute.read(in.inside());
          attributes.put(one.name(), one);
        }
        case 7 -> domain = in.text();
        default -> in.skip();
      }
    }
    boolean plain = domain.isEmpty() || domain.equals("ai.onnx");
    String whole = plain ? operator : domain + "." + operator;
    return new OnnxNode(whole, List.copyOf(inputs), List.copyOf(outputs), Map.copyOf(attributes));
  }

  /// A whole number that it was told.
  long whole(String name, long usual) {
    return attribute(name).map(OnnxAttribute::whole).orElse(usual);
  }

  /// A number that it was told.
  float number(String name, float usual) {
    return attribute(name).map(OnnxAttribute::number).orElse(usual);
  }

  /// Numbers that it was told; none when it was not.
  List<Float> numbers(String name) {
    return attribute(name).map(OnnxAttribute::numbers).orElse(List.of());
  }

  Optional<OnnxAttribute> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /// The name of an input; empty when there is none.
  String input(int place) {
    return place < inputs.size() ? inputs.get(place) : "";
  }
}
