package dev.vitrine.search.brought;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a step in an ONNX file was told by name.
///
/// @param number if it is one
/// @param whole if it is one
/// @param numbers if it is a list of them
/// @param tensor if it is one
record OnnxAttribute(
    String name, float number, long whole, List<Float> numbers, Optional<OnnxTensor> tensor) {

  static OnnxAttribute read(Wire in) {
    String name = "";
    float number = 0;
    long whole = 0;
    var numbers = new ArrayList<Float>();
    Optional<OnnxTensor> tensor = Optional.empty();
    while (in.next()) {
      switch (in.field()) {
        case 1 -> name = in.text();
        case 2 -> number = in.decimal();
        case 3 -> whole = in.number();
        case 5 -> tensor = Optional.of(OnnxTensor.read(in.inside()).tensor());
        case 7 -> add(in, numbers);
        default -> in.skip();
      }
    }
    return new OnnxAttribute(name, number, whole, List.copyOf(numbers), tensor);
  }

  private static void add(Wire in, List<Float> numbers) {
    if (!in.packed()) {
      numbers.add(in.decimal());
      return;
    }
    for (Wire some = in.inside(); some.more(); ) {
      numbers.add(some.fixed32());
    }
  }
}
