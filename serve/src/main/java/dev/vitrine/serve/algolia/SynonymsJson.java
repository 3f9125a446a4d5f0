package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Groups of synonyms in the wire format.
public final class SynonymsJson {
  private SynonymsJson() {}

  /// A group as it was sent.
  ///
  /// @param id the one in the address, empty when the group has to name its own
  public static Synonyms read(JsonNode node, String id) {
    String own = Json.scalar(node.path("objectID"), id);
    if (own.isEmpty() || own.length() > 512) {
      throw VitrineException.badRequest("a synonym needs an 'objectID'");
    }
    String type = node.path("type").asString("synonym").toLowerCase(Locale.ROOT);
    return switch (type) {
      case "synonym" -> new Synonyms(own, "", words(node, "synonyms"));
      case "onewaysynonym" ->
          new Synonyms(own, Json.scalar(node.path("input"), ""), words(node, "synonyms"));
      case "altcorrection1", "altcorrection2" ->
          new Synonyms(own, Json.scalar(node.path("word"), ""), words(node, "corrections"));
      case "placeholder" ->
          throw VitrineException.badRequest("synonyms of type placeholder are not taken");
      default -> throw VitrineException.badRequest("unknown type of synonym");
    };
  }

  /// A group as the protocol has it.
  public static ObjectNode write(Synonyms group) {
    ObjectNode out = Json.object().put("objectID", group.id());
    out.put("type", group.from().isEmpty() ? "synonym" : "oneWaySynonym");
    if (!group.from().isEmpty()) {
      out.put("input", group.from());
    }
    ArrayNode words = out.putArray("synonyms");
    group.words().forEach(words::add);
    return out;
  }

  static boolean contains(Synonyms group, String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return group.id().toLowerCase(Locale.ROOT).contains(low)
        || group.from().toLowerCase(Locale.ROOT).contains(low)
        || group.words().stream().anyMatch(w -> w.toLowerCase(Locale.ROOT).contains(low));
  }

  private static List<String> words(JsonNode node, String name) {
    var out = new ArrayList<String>();
    for (JsonNode one : node.path(name)) {
      String word = Json.scalar(one, "");
      if (word.isBlank() || word.length() > 200) {
        throw VitrineException.badRequest("'" + name + "' must be words of 1 to 200 characters");
      }
      out.add(word);
    }
    if (out.isEmpty() || out.size() > 100) {
      throw VitrineException.badRequest("'" + name + "' must be a list of 1 to 100 words");
    }
    return out;
  }
}
