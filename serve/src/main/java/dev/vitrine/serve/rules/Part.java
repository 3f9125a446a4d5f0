package dev.vitrine.serve.rules;

import dev.vitrine.kernel.config.Distance;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A value inside a rule and where it stands, such as `consequence.promote[2].position`.
///
/// @param node the value
/// @param at its path, empty for the whole rule
record Part(JsonNode node, String at) {
  Part field(String name) {
    return new Part(node.path(name), at.isEmpty() ? name : at + "." + name);
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  boolean missing() {
    return node.isMissingNode() || node.isNull();
  }

  /// The values of a list; a value alone is a list of one.
  List<Part> list(int most) {
    if (missing()) {
      return List.of();
    }
    if (!node.isArray()) {
      return List.of(this);
    }
    if (node.size() > most) {
      throw wrong("at most " + most + ", found " + node.size());
    }
    var parts = new ArrayList<Part>();
    for (int i = 0; i < node.size(); i++) {
      parts.add(new Part(node.path(i), at + "[" + i + "]"));
    }
    return parts;
  }

  /// Refuses a value that is not an object, and fields that no object here has.
  void fields(Set<String> known) {
    if (!node.isObject()) {
      throw wrong("expected an object");
    }
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        String shown = name.length() <= 40 ? name : name.substring(0, 40);
        String nearest =
            known.stream()
                .min(
                    Comparator.comparingInt((String k) -> Distance.between(k, shown))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
        throw field(shown).wrong("is not taken; nearest is '" + nearest + "'");
      }
    }
  }

  /// A text, or a number or flag as it is written; empty when absent.
  String text(int most) {
    if (missing()) {
      return "";
    }
    if (node.isContainer()) {
      throw wrong("expected a text");
    }
    String text = Json.scalar(node, "");
    if (text.length() > most) {
      throw wrong("at most " + most + " characters, found " + text.length());
    }
    return text;
  }

  /// A text that is not blank.
  String name(int most) {
    String text = text(most);
    if (text.isBlank()) {
      throw wrong("expected a text that is not blank");
    }
    return text;
  }

  boolean flag(boolean fallback) {
    if (missing()) {
      return fallback;
    }
    if (!node.isBoolean()) {
      throw wrong("expected true or false");
    }
    return node.asBoolean();
  }

  /// A whole number.
  long whole(long least, long most) {
    double number = node.isNumber() ? node.asDouble() : Double.NaN;
    if (!(number >= least && number <= most) || number != Math.rint(number)) {
      throw wrong("expected a whole number from " + least + " to " + most);
    }
    return (long) number;
  }

  double decimal(double least, double most) {
    double number = node.isNumber() ? node.asDouble() : Double.NaN;
    if (!(number >= least && number <= most)) {
      throw wrong("expected a number from " + least + " to " + most);
    }
    return number;
  }

  VitrineException wrong(String what) {
    return VitrineException.badRequest((at.isEmpty() ? "the rule" : at) + ": " + what);
  }
}
