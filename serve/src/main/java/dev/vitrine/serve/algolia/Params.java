package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.filter.Numbers;
import dev.vitrine.serve.http.Address;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The parameters of a search, whether they came as JSON or form-encoded, where every value is a
/// text. Wrong types are the caller's mistake and name the parameter.
record Params(ObjectNode node) {
  /// A JSON object, with the form-encoded `params` inside it unfolded; named fields win.
  static Params of(JsonNode body) {
    ObjectNode all = Json.object();
    JsonNode form = body.path("params");
    if (form.isString()) {
      Address.form(form.asString()).forEach((k, v) -> all.put(k, v));
    } else if (form.isObject()) {
      form.forEachEntry(all::set);
    }
    body.forEachEntry((k, v) -> {
      if (!k.equals("params")) {
        all.set(k, v);
      }
    });
    return new Params(all);
  }

  /// Parameters of an address.
  static Params of(Map<String, String> query) {
    ObjectNode all = Json.object();
    query.forEach((k, v) -> {
      if (!k.startsWith("x-algolia-")) {
        all.put(k, v);
      }
    });
    return new Params(all);
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  /// The value as it came.
  JsonNode raw(String name) {
    return node.path(name);
  }

  String text(String name, String fallback) {
    JsonNode value = raw(name);
    if (value.isMissingNode() || value.isNull()) {
      return fallback;
    }
    if (value.isContainer()) {
      throw wrong(name, "a text");
    }
    return Json.scalar(value, fallback);
  }

  /// A whole number of at least 0; larger than `most` is taken as `most`.
  int count(String name, int fallback, int most) {
    if (!has(name)) {
      return fallback;
    }
    double value = Numbers.parse(text(name, "")).orElseThrow(() -> wrong(name, "a whole number"));
    if (value < 0 || value != Math.rint(value)) {
      throw wrong(name, "a whole number of 0 or more");
    }
    return (int) Math.min(value, most);
  }

  boolean flag(String name, boolean fallback) {
    return switch (text(name, Boolean.toString(fallback))) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, "true or false");
    };
  }

  /// A list of texts: a JSON list, one written as text, a text with commas, or empty when absent.
  Optional<List<String>> texts(String name) {
    JsonNode value = raw(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (value.isString() && value.asString().strip().startsWith("[")) {
      value = Json.read(value.asString());
    }
    var out = new ArrayList<String>();
    if (value.isArray()) {
      for (JsonNode one : value) {
        if (one.isContainer() || one.isNull()) {
          throw wrong(name, "a list of texts");
        }
        out.add(one.asString());
      }
    } else if (value.isObject()) {
      throw wrong(name, "a list of texts");
    } else {
      for (String one : value.asString().split(",", -1)) {
        if (!one.isBlank()) {
          out.add(one.strip());
        }
      }
    }
    if (out.size() > 1_000) {
      throw wrong(name, "a list of at most 1000 texts");
    }
    return Optional.of(out);
  }

  private static VitrineException wrong(String name, String wanted) {
    return VitrineException.badRequest("'" + name + "' must be " + wanted);
  }
}
