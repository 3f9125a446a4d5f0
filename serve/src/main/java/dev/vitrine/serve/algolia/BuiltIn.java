package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Json;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;

/// The operations that a partial update may name instead of a value.
final class BuiltIn {
  private BuiltIn() {}

  /// The new value of a field; none when the operation's condition does not hold and the item is to
  /// stay as it is.
  ///
  /// @param field its name, for messages
  /// @param sent a plain value, or an object with `_operation` and `value`
  /// @param now the field's present value, missing when there is none
  static Optional<JsonNode> value(String field, JsonNode sent, JsonNode now) {
    if (!sent.has("_operation")) {
      return Optional.of(sent);
    }
    JsonNode by = sent.path("value");
    return switch (sent.path("_operation").asString("")) {
      case "Increment" -> Optional.of(number(amount(now).add(wanted(field, by))));
      case "Decrement" -> Optional.of(number(amount(now).subtract(wanted(field, by))));
      case "IncrementFrom" ->
          amount(now).compareTo(wanted(field, by)) == 0
              ? Optional.of(number(amount(now).add(BigDecimal.ONE)))
              : Optional.empty();
      case "IncrementSet" ->
          !now.isNumber() || amount(now).compareTo(wanted(field, by)) < 0
              ? Optional.of(by)
              : Optional.empty();
      case "Add" -> Optional.of(without(now, Json.array()).add(by));
      case "Remove" -> Optional.of(without(now, Json.array().add(by)));
      case "AddUnique" -> Optional.of(unique(now, by));
      default ->
          throw VitrineException.badRequest(
              "'"
                  + field
                  + "': '_operation' must be Increment, Decrement, IncrementFrom, IncrementSet, Add,"
                  + " Remove or AddUnique");
    };
  }

  private static JsonNode unique(JsonNode now, JsonNode by) {
    ArrayNode all = without(now, Json.array());
    return without(now, Json.array().add(by)).size() < all.size() ? all : all.add(by);
  }

  private static BigDecimal amount(JsonNode now) {
    return now.isNumber() ? now.decimalValue() : BigDecimal.ZERO;
  }

  private static BigDecimal wanted(String field, JsonNode by) {
    if (!by.isNumber()) {
      throw VitrineException.badRequest("'" + field + "': 'value' must be a number");
    }
    return by.decimalValue();
  }

  private static JsonNode number(BigDecimal value) {
    return DecimalNode.valueOf(value);
  }

  /// The present list, or the one present value as a list, without the values of another.
  private static ArrayNode without(JsonNode now, ArrayNode gone) {
    ArrayNode out = Json.array();
    ArrayNode all = Json.array();
    if (now instanceof ArrayNode list) {
      all.addAll(list);
    } else if (!now.isMissingNode() && !now.isNull()) {
      all.add(now);
    }
    for (JsonNode each : all) {
      boolean leave = true;
      for (JsonNode other : gone) {
        leave &= !same(each, other);
      }
      if (leave) {
        out.add(each);
      }
    }
    return out;
  }

  private static boolean same(JsonNode a, JsonNode b) {
    return (a.isNumber() && b.isNumber())
        ? a.decimalValue().compareTo(b.decimalValue()) == 0
        : a.equals(b);
  }
}
