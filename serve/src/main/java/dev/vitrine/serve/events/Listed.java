package dev.vitrine.serve.events;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// The reading of one of many events, whose errors say which one it is.
final class Listed {
  private Listed() {}

  static <T> T at(String list, int place, JsonNode node, Function<JsonNode, T> read) {
    try {
      return read.apply(node);
    } catch (VitrineException e) {
      String what = String.valueOf(e.getMessage());
      String where = list + "[" + place + "]" + (what.startsWith(":") ? "" : ".");
      throw new VitrineException(Kind.BAD_REQUEST, where + what, e);
    }
  }
}
