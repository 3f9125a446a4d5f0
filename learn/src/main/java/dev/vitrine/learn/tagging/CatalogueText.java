package dev.vitrine.learn.tagging;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.evaluate.Lines;
import dev.vitrine.search.tagging.QueryWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is learnt from of a catalogue: its texts cut into stretches of words, and its phrases by
/// what they are.
public final class CatalogueText {
  static final String BRAND = "brand";
  static final String MODEL = "model";
  static final String CATEGORY = "category";
  static final String PARENT = "parent category";
  static final String ATTRIBUTE = "attribute ";

  private static final int LONGEST_DESCRIPTION = 20_000;
  private static final String STRETCH =
      "[.,;:!?()\\[\\]|\u2013\u2014/]+(?=\\s|$)|\\s[-|\u2013\u2014]\\s|[,;()\\[\\]|]";
  private static final String BETWEEN = "[^\\p{L}\\p{N}'&.+\"-]+";

  private final JsonMapper json = new JsonMapper();
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private final List<int[]> stretches = new ArrayList<>();
  private final Map<String, Map<String, Integer>> phrases = new LinkedHashMap<>();
  private final List<Facts> facts = new ArrayList<>();

  /// Reads a file with an item a line, packed or not.
  public void readAll(Path file) {
    Lines.each(file, this::add);
  }

  /// Adds an item in the project's JSON form.
  ///
  /// @param where what to name in messages
  public void add(String where, String item) {
    JsonNode node;
    try {
      node = json.readTree(item);
    } catch (JacksonException e) {
      throw new VitrineException(
          Kind.BAD_REQUEST, where + ": not JSON: " + e.getOriginalMessage(), e);
    }
    facts.add(Facts.of(node));
    text(node.path("title").asString(node.path("name").asString("")));
    node.path("bullets").forEach(bullet -> text(bullet.asString("")));
    String description = node.path("description").asString("");
    text(description.substring(0, Math.min(LONGEST_DESCRIPTION, description.length())));
    phrase(BRAND, node.path("brand").asString(""));
    phrase(MODEL, node.path("model").asString(""));
    categories(node.path("categories"));
    attributes(node.path("attributes"));
    for (JsonNode variant : node.path("variants")) {
      attributes(variant.path("attributes"));
    }
  }

  private void categories(JsonNode node) {
    boolean paths = node.path(0).isArray();
    for (JsonNode path : paths ? node : List.of(node)) {
      for (int i = 0; i < path.size(); i++) {
        String kind = i == path.size() - 1 ? CATEGORY : PARENT;
        for (String part : path.get(i).asString("").split("[&,>]", -1)) {
          phrase(kind, part);
        }
      }
    }
  }

  private void attributes(JsonNode node) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      JsonNode value = entry.getValue();
      for (JsonNode one : value.isArray() ? value : List.of(value)) {
        if (one.isString()) {
          for (String part : one.stringValue().split("[,/]", -1)) {
            phrase(ATTRIBUTE + entry.getKey(), part);
          }
        }
      }
    }
  }

  private void phrase(String kind, String text) {
    String phrase = String.join(" ", cut(text));
    if (!phrase.isEmpty() && phrase.length() <= 40) {
      phrases.computeIfAbsent(kind, k -> new LinkedHashMap<>()).merge(phrase, 1, Integer::sum);
    }
  }

  private void text(String text) {
    for (String part : text.split(STRETCH, -1)) {
      List<String> cut = cut(part);
      if (!cut.isEmpty()) {
        stretches.add(cut.stream().mapToInt(this::counted).toArray());
      }
    }
  }

  private int counted(String word) {
    int id = ids.computeIfAbsent(word, w -> ids.size());
    if (id == words.size()) {
      words.add(word);
      counts.add(0);
    }
    counts.set(id, counts.get(id) + 1);
    return id;
  }

  /// The plain words of a text, without marks around them.
  static List<String> cut(String text) {
    return List.of(QueryWords.plain(text).replaceAll(BETWEEN, " ").strip().split("\\s+", -1))
        .stream()
        .map(QueryWords::bare)
        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  /// How many items were read.
  public int items() {
    return facts.size();
  }

  /// What is known of each item by name.
  List<Facts> facts() {
    return facts;
  }

  /// The words in the order they were first seen.
  List<String> words() {
    return words;
  }

  /// How often each word stands there.
  List<Integer> counts() {
    return counts;
  }

  /// Neighbouring words between marks, by number.
  List<int[]> stretches() {
    return stretches;
  }

  /// Phrases by kind, each with the number of times it was given.
  Map<String, Map<String, Integer>> phrases() {
    return phrases;
  }
}
