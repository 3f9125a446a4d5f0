package dev.vitrine.serve.order;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.signals.order.Afterwards;
import dev.vitrine.signals.order.Happening;
import dev.vitrine.signals.order.OrderDesk;
import dev.vitrine.signals.order.Wanted;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The fields of requests about orders, held to their limits.
///
/// @param node the body
record OrderFields(ObjectNode node) {
  private static final int NAME = 256;
  private static final int ID = 512;
  private static final int NOTE = 1_000;
  private static final int KEY = 16;

  String catalogue() {
    return needed(node, "catalogue", NAME);
  }

  /// What makes the same order sent twice one.
  String key() {
    String key = needed(node, "key", NAME);
    if (key.length() < KEY) {
      throw wrong("key", "must have " + KEY + " to " + NAME + " characters");
    }
    return key;
  }

  /// What the shopper was told it costs.
  long total() {
    return whole(node, "total", -1, Long.MAX_VALUE >> 1);
  }

  List<Wanted> lines() {
    JsonNode lines = node.path("lines");
    if (!lines.isArray() || lines.isEmpty() || lines.size() > OrderDesk.MOST_LINES) {
      throw wrong("lines", "must be a list of 1 to " + OrderDesk.MOST_LINES);
    }
    var out = new ArrayList<Wanted>();
    for (JsonNode line : lines) {
      if (!line.isObject()) {
        throw wrong("lines", "must be a list of objects");
      }
      out.add(
          new Wanted(
              needed(line, "item", ID),
              text(line, "variant", ID),
              text(line, "offer", ID),
              (int) pieces(line, "quantity"),
              text(line, "query", NAME),
              text(line, "via", ID)));
    }
    return out;
  }

  /// What a shopper asks for about an order.
  Happening asked(Afterwards what) {
    boolean whole = what == Afterwards.CANCELLED || what == Afterwards.COMPLAINT;
    boolean counted = what == Afterwards.RETURN || what == Afterwards.REFUND;
    int line = whole && !node.has("line") ? -1 : (int) whole(node, "line", -1, 1_000);
    return new Happening(
        what,
        0,
        what == Afterwards.CANCELLED ? -1 : line,
        counted ? (int) pieces(node, "pieces") : 0,
        text(node, "reason", NAME),
        text(node, "note", NOTE),
        what == Afterwards.REVIEW ? stars() : 0,
        what == Afterwards.REVIEW ? text(node, "words", NOTE) : "");
  }

  private int stars() {
    int stars = (int) whole(node, "stars", -1, 5);
    if (stars < 1) {
      throw wrong("stars", "must be a whole number from 1 to 5");
    }
    return stars;
  }

  private static long pieces(JsonNode from, String name) {
    long pieces = whole(from, name, 1, OrderDesk.MOST_PIECES);
    if (pieces < 1) {
      throw wrong(name, "must be a whole number from 1 to " + OrderDesk.MOST_PIECES);
    }
    return pieces;
  }

  /// A whole number from 0; a fallback of less than 0 means that it is needed.
  private static long whole(JsonNode from, String name, long fallback, long most) {
    JsonNode value = from.path(name);
    if (value.isMissingNode() && fallback >= 0) {
      return fallback;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw wrong(name, "must be a whole number");
    }
    long number = value.asLong();
    if (number < 0 || number > most) {
      throw wrong(name, "must be a whole number from 0 to " + most);
    }
    return number;
  }

  private static String needed(JsonNode from, String name, int longest) {
    String text = text(from, name, longest);
    if (text.isBlank()) {
      throw wrong(name, "is missing");
    }
    return text;
  }

  private static String text(JsonNode from, String name, int longest) {
    JsonNode value = from.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isString() || value.stringValue().length() > longest) {
      throw wrong(name, "must be a text of at most " + longest + " characters");
    }
    return value.stringValue();
  }

  private static VitrineException wrong(String name, String what) {
    return VitrineException.badRequest("'" + name + "' " + what);
  }
}
