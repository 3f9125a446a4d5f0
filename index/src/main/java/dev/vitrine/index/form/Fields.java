package dev.vitrine.index.form;

import dev.vitrine.kernel.error.VitrineException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The fields of one JSON object and where in the document it stands. Null is the same as absent;
/// what is of the wrong type is refused by its path, such as `variants[2].offers[0].price`.
final class Fields {
  private final ObjectNode node;
  private final @Nullable Fields parent;
  private final String name;
  private final int index;

  private Fields(ObjectNode node, @Nullable Fields parent, String name, int index) {
    this.node = node;
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /// The fields of a whole document.
  static Fields of(ObjectNode document) {
    return new Fields(document, null, "", 0);
  }

  ObjectNode node() {
    return node;
  }

  boolean has(String field) {
    return at(field) != null;
  }

  /// Whether this object is an element of a list with a name.
  boolean isElementOf(String list) {
    return parent != null && name.equals(list);
  }

  /// The value of a field; null when it is absent or null.
  @Nullable JsonNode at(String field) {
    JsonNode found = node.get(field);
    return found == null || found.isNull() ? null : found;
  }

  /// A text, or a number as it is written; empty when absent.
  String text(String field) {
    JsonNode found = at(field);
    return found == null ? "" : text(field, found);
  }

  /// The first of two fields that is there.
  String text(String field, String other) {
    return has(field) ? text(field) : text(other);
  }

  private String text(String field, JsonNode found) {
    if (found.isString()) {
      return Texts.checked(this, field, found.stringValue());
    }
    if (found.isNumber()) {
      return found.toString();
    }
    throw wrong(field, "expected a text", found);
  }

  /// A text or a list of texts, blank ones left out.
  List<String> texts(String field) {
    JsonNode found = at(field);
    if (found == null) {
      return List.of();
    }
    if (!(found instanceof ArrayNode list)) {
      String only = text(field, found);
      return only.isBlank() ? List.of() : List.of(only);
    }
    var texts = new ArrayList<String>(list.size());
    for (int i = 0; i < list.size(); i++) {
      JsonNode element = list.get(i);
      if (!element.isNull()) {
        String text = element.isString() ? element.stringValue() : text(field + at(i), element);
        Texts.checked(this, field, text);
        if (!text.isBlank()) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  /// A number, or a decimal text.
  Optional<BigDecimal> decimal(String field) {
    JsonNode found = at(field);
    if (found == null) {
      return Optional.empty();
    }
    if (found.isNumber()) {
      return Optional.of(found.decimalValue());
    }
    if (found.isString() && found.stringValue().length() <= Limits.NUMBER) {
      try {
        return Optional.of(new BigDecimal(found.stringValue().strip()));
      } catch (NumberFormatException e) {
        throw wrong(field, "expected a number", found);
      }
    }
    throw wrong(field, "expected a number", found);
  }

  /// A finite number that is not negative.
  OptionalDouble amount(String field) {
    Optional<BigDecimal> decimal = decimal(field);
    if (decimal.isEmpty()) {
      return OptionalDouble.empty();
    }
    double number = decimal.get().doubleValue();
    if (number < 0 || number > 1e18) {
      throw wrong(field, "expected a number from 0 to 1e18, found " + decimal.get());
    }
    return OptionalDouble.of(number);
  }

  /// A whole number that is not negative; the fallback when absent.
  long count(String field, long fallback) {
    OptionalDouble number = amount(field);
    if (number.isEmpty()) {
      return fallback;
    }
    if (number.getAsDouble() != Math.rint(number.getAsDouble())) {
      throw wrong(field, "expected a whole number, found " + number.getAsDouble());
    }
    return (long) number.getAsDouble();
  }

  /// The objects of a list; an object alone is a list of one.
  List<Fields> objects(String field, int limit) {
    JsonNode found = at(field);
    if (found == null) {
      return List.of();
    }
    if (found instanceof ObjectNode only) {
      return List.of(new Fields(only, this, field, 0));
    }
    if (!(found instanceof ArrayNode list)) {
      throw wrong(field, "expected a list of objects", found);
    }
    if (list.size() > limit) {
      throw wrong(field, "at most " + limit + ", found " + list.size());
    }
    var objects = new ArrayList<Fields>(list.size());
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof ObjectNode element)) {
        throw wrong(field + at(i), "expected an object", list.get(i));
      }
      objects.add(new Fields(element, this, field, i));
    }
    return objects;
  }

  /// The refusal of a field for a reason.
  VitrineException wrong(String field, String reason) {
    return VitrineException.badRequest(path(field) + ": " + reason);
  }

  VitrineException wrong(String field, String expected, JsonNode found) {
    return wrong(field, expected + ", found " + Json.described(found));
  }

  private String path(String field) {
    return parent == null ? field : parent.path(name + at(index)) + "." + field;
  }

  private static String at(int index) {
    return "[" + index + "]";
  }
}
