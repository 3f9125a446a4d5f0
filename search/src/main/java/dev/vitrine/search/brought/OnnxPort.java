package dev.vitrine.search.brought;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a model in an ONNX file takes or gives by a name.
///
/// @param type of its numbers, by how ONNX counts types; 0 when it is no tensor
/// @param shape sizes, negative for any; empty for a single number, and where it is not said
record OnnxPort(String name, int type, List<Long> shape, boolean shaped) {
  private static final List<String> TYPES =
      List.of(
          "something else than numbers",
          "float",
          "uint8",
          "int8",
          "uint16",
          "int16",
          "int32",
          "int64",
          "string",
          "bool",
          "float16",
          "double");

  static OnnxPort read(Wire in) {
    String name = "";
    var port = new OnnxPort("", 0, List.of(), false);
    while (in.next()) {
      switch (in.field()) {
        case 1 -> name = in.text();
        case 2 -> port = type(in.inside());
        default -> in.skip();
      }
    }
    return new OnnxPort(name, port.type, port.shape, port.shaped);
  }

  private static OnnxPort type(Wire in) {
    var port = new OnnxPort("", 0, List.of(), false);
    while (in.next()) {
      if (in.field() == 1) {
        port = tensor(in.inside());
      } else {
        in.skip();
      }
    }
    return port;
  }

  private static OnnxPort tensor(Wire in) {
    int type = 0;
    var shape = new ArrayList<Long>();
    boolean shaped = false;
    while (in.next()) {
      switch (in.field()) {
        case 1 -> type = (int) in.number();
        case 2 -> {
          shaped = true;
          sizes(in.inside(), shape);
        }
        default -> in.skip();
      }
    }
    return new OnnxPort("", type, List.copyOf(shape), shaped);
  }

  private static void sizes(Wire in, List<Long> shape) {
    while (in.next()) {
      if (in.field() != 1) {
        in.skip();
        continue;
      }
      long size = -1;
      for (Wire one = in.inside(); one.next(); ) {
        if (one.field() == 1) {
          size = one.number();
        } else {
          one.skip();
        }
      }
      // Some programs write 0 for a size that they do not know.
      shape.add(size <= 0 ? -1 : size);
    }
  }

  /// It for people, such as `X: float [any, 5]`.
  String told() {
    return name + ": " + typeTold() + (shaped ? " " + shapeTold() : "");
  }

  String typeTold() {
    return type >= 0 && type < TYPES.size() ? TYPES.get(type) : "type " + type;
  }

  String shapeTold() {
    return shape.stream()
        .map(size -> size < 0 ? "any" : Long.toString(size))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
