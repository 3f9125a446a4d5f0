package dev.vitrine.search.brought;

import dev.vitrine.kernel.error.VitrineException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A value in a JSON document and the way to it, which errors name.
///
/// @param file names the file in errors
/// @param place the way from the root, such as `learner.objective.name`
record Entry(Path file, String place, JsonNode node) {
  VitrineException wrong(String why) {
    return Wrong.corrupt(file, place.isEmpty() ? "the root" : place, why);
  }

  Optional<Entry> find(String key) {
    return Optional.ofNullable(node.get(key))
        .filter(found -> !found.isNull())
        .map(found -> new Entry(file, place.isEmpty() ? key : place + "." + key, found));
  }

  Entry at(String key) {
    return find(key).orElseThrow(() -> wrong("'" + key + "' is missing"));
  }

  Entry at(int index) {
    return new Entry(file, place + "[" + index + "]", node.get(index));
  }

  /// How many values an array has.
  int size(int most) {
    if (!node.isArray() || node.size() > most) {
      throw wrong("an array of up to " + most + " values is expected");
    }
    return node.size();
  }

  /// A text; a number is taken as what it is written as.
  String text() {
    if (!node.isString() && !node.isNumber()) {
      throw wrong("a text is expected");
    }
    return node.asString();
  }

  /// A whole number within bounds, which may be written as a text or as a truth.
  int number(int least, int most) {
    double number = node.isBoolean() ? (node.booleanValue() ? 1 : 0) : decimal(node);
    if (number != Math.rint(number) || number < least || number > most) {
      throw wrong("a whole number from " + least + " to " + most + " is expected");
    }
    return (int) number;
  }

  private double decimal(JsonNode one) {
    if (one.isNumber()) {
      return one.doubleValue();
    }
    return one.isString() ? decimal(one.stringValue()) : Double.NaN;
  }

  private double decimal(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw wrong("'" + text + "' is no number");
    }
  }

  /// Whole numbers within bounds.
  int[] numbers(int many, int least, int most) {
    checkSize(many);
    int[] numbers = new int[many];
    for (int i = 0; i < many; i++) {
      numbers[i] = at(i).number(least, most);
    }
    return numbers;
  }

  /// Numbers with a point, which may be infinite or none.
  float[] floats(int many) {
    checkSize(many);
    float[] floats = new float[many];
    for (int i = 0; i < many; i++) {
      if (!node.get(i).isNumber()) {
        throw at(i).wrong("a number is expected");
      }
      floats[i] = (float) node.get(i).doubleValue();
    }
    return floats;
  }

  private void checkSize(int many) {
    if (!node.isArray() || node.size() != many) {
      throw wrong("an array of " + many + " values is expected");
    }
  }
}
