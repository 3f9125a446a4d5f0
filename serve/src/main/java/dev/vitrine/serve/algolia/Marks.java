package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.search.highlight.Highlight;
import dev.vitrine.search.highlight.Highlighter;
import dev.vitrine.search.highlight.Spans;
import dev.vitrine.serve.filter.Numbers;
import dev.vitrine.serve.http.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Marks and excerpts for the hits of one answer, in the tree shape of the item.
final class Marks {
  private static final int WORDS = 10;

  private final Highlighter highlighter;
  private final Optional<List<String>> highlighted;
  private final Map<String, Integer> excerpts = new HashMap<>();
  private final String ellipsis;

  Marks(Spans spans, SearchRequest request, Answer answer) {
    Params params = request.params();
    highlighter =
        Highlighter.of(
            spans,
            request.text(),
            answer.matched(),
            params.text("highlightPreTag", "<em>"),
            params.text("highlightPostTag", "</em>"));
    highlighted = params.texts("attributesToHighlight").filter(l -> !l.contains("*"));
    ellipsis = params.text("snippetEllipsisText", "…");
    for (String one : params.texts("attributesToSnippet").orElse(List.of())) {
      int colon = one.lastIndexOf(':');
      String name = colon < 0 ? one : one.substring(0, colon);
      excerpts.put(name, words(colon < 0 ? "" : one.substring(colon + 1)));
    }
  }

  /// Puts `_highlightResult` and `_snippetResult` on a hit.
  void put(ObjectNode item, ObjectNode hit) {
    ObjectNode marks = Json.object();
    ObjectNode cuts = Json.object();
    item.forEachEntry((name, value) -> {
      if (name.equals("objectID")) {
        return;
      }
      if (highlighted.isEmpty() || named(name)) {
        walk(value, this::mark).ifPresent(m -> marks.set(name, m));
      }
      Integer words = excerpts.getOrDefault(name, excerpts.get("*"));
      if (words != null) {
        walk(value, t -> excerpt(t, words)).ifPresent(m -> cuts.set(name, m));
      }
    });
    if (highlighted.isEmpty() || !highlighted.get().isEmpty()) {
      hit.set("_highlightResult", marks);
    }
    if (!excerpts.isEmpty()) {
      hit.set("_snippetResult", cuts);
    }
  }

  private boolean named(String name) {
    return highlighted.orElse(List.of()).stream()
        .anyMatch(h -> h.equals(name) || h.startsWith(name + "."));
  }

  private static Optional<JsonNode> walk(JsonNode value, Function<String, JsonNode> text) {
    if (value.isString()) {
      return Optional.of(text.apply(value.asString()));
    }
    if (value.isArray()) {
      ArrayNode out = Json.array();
      value.forEach(v -> walk(v, text).ifPresent(out::add));
      return out.isEmpty() ? Optional.empty() : Optional.of(out);
    }
    ObjectNode out = Json.object();
    value.forEachEntry((name, v) -> walk(v, text).ifPresent(m -> out.set(name, m)));
    return out.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  private JsonNode mark(String text) {
    Highlight found = highlighter.mark(text);
    ObjectNode out = shape(found);
    if (found.level() != Highlight.Level.NONE) {
      out.put("fullyHighlighted", found.whole());
    }
    ArrayNode words = out.putArray("matchedWords");
    found.matchedWords().forEach(words::add);
    return out;
  }

  private JsonNode excerpt(String text, int words) {
    return shape(highlighter.excerpt(text, words, ellipsis));
  }

  private static ObjectNode shape(Highlight found) {
    return Json.object()
        .put("value", found.value())
        .put("matchLevel", found.level().name().toLowerCase(Locale.ROOT));
  }

  private static int words(String text) {
    return Numbers.parse(text).stream()
        .mapToInt(n -> (int) Math.clamp(n, 1, 1_000))
        .findFirst()
        .orElse(WORDS);
  }
}
