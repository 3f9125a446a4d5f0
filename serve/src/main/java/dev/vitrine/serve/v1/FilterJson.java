package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.serve.filter.FilterParser;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A condition as a JSON tree, or as a text in the filter grammar:
///
/// `{"and": […]}`, `{"or": […]}`, `{"not": …}`, `{"is": {"brand": "Sony"}}`, `{"between": {"price":
/// [10, null]}}`, `{"has": "rating"}`.
final class FilterJson {
  private static final int DEEPEST = 32;

  private FilterJson() {}

  static Filter read(JsonNode node) {
    return read(node, "filter", 0);
  }

  private static Filter read(JsonNode node, String at, int depth) {
    if (node.isMissingNode() || node.isNull()) {
      return Filter.ALL;
    }
    if (node.isString()) {
      return FilterParser.parse(node.asString());
    }
    if (!node.isObject() || node.size() != 1 || depth > DEEPEST) {
      throw wrong(at, "expected an object with one of and, or, not, is, between, has");
    }
    String word = node.propertyNames().iterator().next();
    JsonNode inner = node.path(word);
    String here = at + "." + word;
    return switch (word) {
      case "and" -> new Filter.And(parts(inner, here, depth));
      case "or" -> new Filter.Or(parts(inner, here, depth));
      case "not" -> new Filter.Not(read(inner, here, depth + 1));
      case "is" -> is(inner, here);
      case "between" -> between(inner, here);
      case "has" -> new Filter.Has(text(inner, here));
      default -> throw wrong(at, "expected and, or, not, is, between or has");
    };
  }

  private static List<Filter> parts(JsonNode node, String at, int depth) {
    if (!node.isArray() || node.size() > 1_000) {
      throw wrong(at, "expected a list of at most 1000 conditions");
    }
    var out = new ArrayList<Filter>();
    for (JsonNode part : node) {
      out.add(read(part, at + "[" + out.size() + "]", depth + 1));
    }
    return out;
  }

  private static Filter is(JsonNode node, String at) {
    String attribute = only(node, at);
    JsonNode value = node.path(attribute);
    if (!value.isArray()) {
      return new Filter.Is(attribute, text(value, at));
    }
    var any = new ArrayList<Filter>();
    for (JsonNode one : value) {
      any.add(new Filter.Is(attribute, text(one, at)));
    }
    return new Filter.Or(any);
  }

  private static Filter between(JsonNode node, String at) {
    String attribute = only(node, at);
    JsonNode ends = node.path(attribute);
    if (!ends.isArray() || ends.size() != 2) {
      throw wrong(at, "expected [from, to], null for an open end");
    }
    double from = end(ends.path(0), Double.NEGATIVE_INFINITY, at);
    return new Filter.Between(attribute, from, end(ends.path(1), Double.POSITIVE_INFINITY, at));
  }

  private static double end(JsonNode node, double open, String at) {
    if (node.isNull()) {
      return open;
    }
    if (!node.isNumber()) {
      throw wrong(at, "expected a number or null");
    }
    return node.asDouble();
  }

  private static String only(JsonNode node, String at) {
    if (!node.isObject() || node.size() != 1) {
      throw wrong(at, "expected an object with one attribute");
    }
    return node.propertyNames().iterator().next();
  }

  private static String text(JsonNode node, String at) {
    if (node.isContainer() || node.isNull() || node.isMissingNode()) {
      throw wrong(at, "expected a text, a number or a flag");
    }
    return Json.scalar(node, "");
  }

  private static VitrineException wrong(String at, String what) {
    return VitrineException.badRequest("'" + at + "': " + what);
  }
}
