package dev.vitrine.serve.filter;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// The list form of conditions: a list holds when all its members do, a list inside it when one
/// does, and so on in turn.
final class ListFilters {
  private static final int DEEPEST = 8;
  private static final int MOST = 1_000;

  private final String name;
  private final Function<String, Filter> leaf;
  private int leaves;

  ListFilters(String name, Function<String, Filter> leaf) {
    this.name = name;
    this.leaf = leaf;
  }

  /// The condition of a text, a list or a JSON list written as text.
  Filter read(JsonNode node) {
    JsonNode tree = node;
    if (node.isString() && node.asString().strip().startsWith("[")) {
      tree = Json.read(node.asString());
    }
    return read(tree, true, 0);
  }

  private Filter read(JsonNode node, boolean all, int depth) {
    if (node.isMissingNode() || node.isNull()) {
      return Filter.ALL;
    }
    if (node.isString()) {
      if (++leaves > MOST) {
        throw VitrineException.badRequest(name + ": more than " + MOST + " conditions");
      }
      return node.asString().isBlank() ? Filter.ALL : leaf.apply(node.asString());
    }
    if (!node.isArray() || depth > DEEPEST) {
      throw VitrineException.badRequest(name + ": expected texts in lists, at most 8 deep");
    }
    var parts = new ArrayList<Filter>();
    for (JsonNode part : node) {
      parts.add(read(part, !all, depth + 1));
    }
    if (parts.isEmpty()) {
      return Filter.ALL;
    }
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    return all ? new Filter.And(parts) : new Filter.Or(parts);
  }
}
