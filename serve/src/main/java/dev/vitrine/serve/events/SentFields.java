package dev.vitrine.serve.events;

import dev.vitrine.kernel.error.VitrineException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The fields of an event of another protocol, held to its limits. What is wrong is named; fields
/// that are not asked for are let pass, as clients send more than we know.
record SentFields(JsonNode node) {
  SentFields {
    if (!node.isObject()) {
      throw wrong("event", "expected an object");
    }
  }

  /// A text of at most some characters; empty when it is not there.
  String text(String name, int longest) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isString() || value.stringValue().length() > longest) {
      throw wrong(name, "expected a text of at most " + longest + " characters");
    }
    return value.stringValue();
  }

  String needed(String name, int longest) {
    String text = text(name, longest);
    if (text.isBlank()) {
      throw wrong(name, "is missing");
    }
    return text;
  }

  /// The texts of a list; none when it is not there.
  List<String> texts(String name, int most, int longest) {
    var out = new ArrayList<String>();
    for (JsonNode each : list(name, most)) {
      if (!each.isString()
          || each.stringValue().isEmpty()
          || each.stringValue().length() > longest) {
        throw wrong(name, "expected texts of at most " + longest + " characters");
      }
      out.add(each.stringValue());
    }
    return out;
  }

  /// A list; an empty one when it is not there.
  JsonNode list(String name, int most) {
    JsonNode value = node.path(name);
    boolean there = !value.isMissingNode() && !value.isNull();
    if (there && (!value.isArray() || value.isEmpty() || value.size() > most)) {
      throw wrong(name, "expected a list of 1 to " + most);
    }
    return value;
  }

  static VitrineException wrong(String name, String what) {
    return VitrineException.badRequest(name + ": " + what);
  }
}
