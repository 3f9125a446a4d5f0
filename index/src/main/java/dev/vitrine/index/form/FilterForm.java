package dev.vitrine.index.form;

import dev.vitrine.kernel.query.Filter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A filter as JSON and back, as the record keeps it: `{"and": […]}`, `{"or": […]}`, `{"not": …}`,
/// `{"is": [ATTRIBUTE, VALUE]}`, `{"between": [ATTRIBUTE, FROM, TO]}` with `null` for an open end,
/// `{"has": ATTRIBUTE}`.
final class FilterForm {
  private FilterForm() {}

  static ObjectNode write(Filter filter) {
    ObjectNode json = Json.empty();
    switch (filter) {
      case Filter.And(List<Filter> parts) ->
          parts.forEach(p -> list(json, "and").add(FilterForm.write(p)));
      case Filter.Or(List<Filter> parts) ->
          parts.forEach(p -> list(json, "or").add(FilterForm.write(p)));
      case Filter.Not(Filter part) -> json.set("not", write(part));
      case Filter.Is(String attribute, String value) -> list(json, "is").add(attribute).add(value);
      case Filter.Between(String attribute, double from, double to) -> {
        ArrayNode range = list(json, "between").add(attribute);
        end(range, from);
        end(range, to);
      }
      case Filter.Has(String attribute) -> json.put("has", attribute);
    }
    if (filter instanceof Filter.Or(List<Filter> parts) && parts.isEmpty()) {
      json.putArray("or");
    }
    return json;
  }

  private static ArrayNode list(ObjectNode json, String name) {
    return json.get(name) instanceof ArrayNode list ? list : json.putArray(name);
  }

  private static void end(ArrayNode range, double end) {
    if (Double.isInfinite(end)) {
      range.addNull();
    } else {
      range.add(end);
    }
  }

  static Filter read(JsonNode json) {
    if (json.has("or")) {
      return new Filter.Or(parts(json.path("or")));
    }
    if (json.has("not")) {
      return new Filter.Not(read(json.path("not")));
    }
    if (json.has("has")) {
      return new Filter.Has(json.path("has").asString(""));
    }
    JsonNode is = json.path("is");
    if (is.isArray()) {
      return new Filter.Is(is.path(0).asString(""), is.path(1).asString(""));
    }
    JsonNode range = json.path("between");
    if (range.isArray()) {
      return new Filter.Between(
          range.path(0).asString(""),
          range.path(1).asDouble(Double.NEGATIVE_INFINITY),
          range.path(2).asDouble(Double.POSITIVE_INFINITY));
    }
    List<Filter> parts = parts(json.path("and"));
    return parts.isEmpty() ? Filter.ALL : new Filter.And(parts);
  }

  private static List<Filter> parts(JsonNode list) {
    var parts = new ArrayList<Filter>();
    for (JsonNode part : list) {
      parts.add(read(part));
    }
    return parts;
  }
}
