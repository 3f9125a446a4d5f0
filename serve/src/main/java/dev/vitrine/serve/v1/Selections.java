package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What a shopper has ticked: values by attribute, any of an attribute's values will do.
record Selections(Map<String, List<String>> values) {
  static Selections read(JsonNode node) {
    var out = new LinkedHashMap<String, List<String>>();
    if (!node.isMissingNode() && !node.isNull() && (!node.isObject() || node.size() > 100)) {
      throw VitrineException.badRequest("'selected' must be an object of at most 100 attributes");
    }
    node.forEachEntry((attribute, list) -> {
      var values = new ArrayList<String>();
      if (!list.isArray()) {
        throw VitrineException.badRequest("'selected." + attribute + "' must be a list of texts");
      }
      for (JsonNode value : list) {
        if (value.isContainer() || values.size() > 1_000) {
          throw VitrineException.badRequest("'selected." + attribute + "' must be texts");
        }
        values.add(Json.scalar(value, ""));
      }
      if (!values.isEmpty()) {
        out.put(attribute, values);
      }
    });
    return new Selections(out);
  }

  boolean has(String attribute) {
    return values.containsKey(attribute);
  }

  /// The condition of all selections but those in one attribute.
  Filter without(String attribute) {
    Filter all = Filter.ALL;
    for (var entry : values.entrySet()) {
      if (!entry.getKey().equals(attribute)) {
        List<Filter> any = new ArrayList<>();
        entry.getValue().forEach(v -> any.add(new Filter.Is(entry.getKey(), v)));
        all = Filter.both(all, any.size() == 1 ? any.getFirst() : new Filter.Or(any));
      }
    }
    return all;
  }
}
