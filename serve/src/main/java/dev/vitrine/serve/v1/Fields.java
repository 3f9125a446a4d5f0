package dev.vitrine.serve.v1;

import dev.vitrine.kernel.config.Distance;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The fields of one of our own requests, read strictly: a wrong type or an unknown name is an
/// error that says which.
record Fields(ObjectNode node) {
  private static final List<String> KNOWN =
      List.of(
          "catalogue",
          "query",
          "typing",
          "correct",
          "filter",
          "selected",
          "facets",
          "sort",
          "searchable",
          "from",
          "size",
          "language",
          "market",
          "rules",
          "contexts",
          "at",
          "explain",
          "analytics",
          "search",
          "client",
          "user",
          "session",
          "personal",
          "after",
          "layout",
          "trace",
          "id");

  void refuseUnknown() {
    refuseUnknown(KNOWN);
  }

  void refuseUnknown(List<String> known) {
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        String nearest =
            known.stream()
                .min(Comparator.comparingInt(k -> Distance.between(k, shortened(name))))
                .orElse("");
        throw VitrineException.badRequest(
            "unknown field '" + shortened(name) + "'; nearest is '" + nearest + "'");
      }
    }
  }

  String text(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isString()) {
      throw VitrineException.badRequest("'" + name + "' must be a text");
    }
    return value.asString();
  }

  boolean flag(String name, boolean fallback) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return fallback;
    }
    if (!value.isBoolean()) {
      throw VitrineException.badRequest("'" + name + "' must be true or false");
    }
    return value.asBoolean();
  }

  int count(String name, int fallback, int most) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return fallback;
    }
    double number = value.isNumber() ? value.asDouble() : -1;
    if (number < 0 || number > most || number != Math.rint(number)) {
      throw VitrineException.badRequest("'" + name + "' must be a whole number from 0 to " + most);
    }
    return (int) number;
  }

  List<JsonNode> list(String name, int most) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    if (!value.isArray() || value.size() > most) {
      throw VitrineException.badRequest("'" + name + "' must be a list of at most " + most);
    }
    return value.valueStream().toList();
  }

  List<String> texts(String name) {
    return texts(name, 100);
  }

  List<String> texts(String name, int most) {
    var out = new ArrayList<String>();
    for (JsonNode one : list(name, most)) {
      if (!one.isString() || one.asString().isEmpty()) {
        throw VitrineException.badRequest("'" + name + "' must be a list of texts");
      }
      out.add(Json.scalar(one, ""));
    }
    return out;
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40);
  }
}
