package dev.vitrine.index.form;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON text to trees and back: exact decimals, no field twice, nothing after the end, depth and
/// size limited.
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(Limits.DEPTH)
                          .maxNumberLength(Limits.NUMBER)
                          .maxStringLength(16 * Limits.DOCUMENT)
                          .maxNameLength(Limits.NAME)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Json() {}

  /// The object that a text holds.
  ///
  /// @throws VitrineException BAD_REQUEST saying what is wrong and at which line and column
  public static ObjectNode object(String text) {
    if (text.length() > Limits.DOCUMENT) {
      throw VitrineException.badRequest(
          "a document has at most " + Limits.DOCUMENT + " bytes, this one has more");
    }
    return large(text);
  }

  /// The object that a text of any size holds.
  static ObjectNode large(String text) {
    JsonNode node;
    try {
      node = MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new VitrineException(Kind.BAD_REQUEST, "not JSON: " + reason(e), e);
    }
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw VitrineException.badRequest("expected a JSON object, found " + described(node));
  }

  /// An object without fields.
  public static ObjectNode empty() {
    return MAPPER.createObjectNode();
  }

  /// The text of a tree, without spaces.
  public static String text(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  /// A value in a few words, for messages.
  static String described(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> "text \"" + cut(node.stringValue()) + "\"";
      case NUMBER -> "number " + cut(node.toString());
      case BOOLEAN -> node.booleanValue() ? "true" : "false";
      case OBJECT -> "an object";
      case ARRAY -> "a list";
      case NULL -> "null";
      case MISSING -> "nothing";
      case BINARY, POJO -> node.getNodeType().name().toLowerCase(Locale.ROOT);
    };
  }

  private static String cut(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static String reason(JacksonException e) {
    String first = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    // Where an object began is named by its source, which is not told.
    first = first.replaceAll(" \\(start marker at \\[.*?\\]\\)", "");
    var where = e.getLocation();
    return where == null || where.getLineNr() < 0
        ? first
        : first + " (line " + where.getLineNr() + ", column " + where.getColumnNr() + ")";
  }
}
