package dev.vitrine.learn.evaluate;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reading of a judged set's folder, file by file.
final class JudgedSetReader {
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final JsonMapper json = new JsonMapper();
  private final Path folder;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> grades = new HashMap<>();
  private String name = "";
  private Gains gains = Gains.EXPONENTIAL;
  private int highestGrade;
  private int documents;
  private int repeated;
  private int unknownQueries;
  private int cut;

  JudgedSetReader(Path folder) {
    this.folder = folder;
  }

  JudgedSet read() {
    name = folder.toAbsolutePath().normalize().getFileName().toString();
    readDescription(folder.resolve("dataset.json"));
    Path catalog = catalog();
    Lines.each(catalog, this::readItem);
    Lines.each(present("queries.tsv"), this::readQuery);
    Lines.each(present("qrels.txt"), this::readJudgment);
    List<JudgedQuery> queries = new ArrayList<>();
    texts.forEach(
        (id, text) -> queries.add(new JudgedQuery(id, text, grades.getOrDefault(id, Map.of()))));
    int unjudged = (int) queries.stream().filter(q -> q.grades().isEmpty()).count();
    var odd = new Peculiarities(repeated, unknownQueries, unknownDocuments(), unjudged, cut);
    return new JudgedSet(name, catalog, documents, gains, highestGrade, queries, odd);
  }

  private int unknownDocuments() {
    return (int)
        grades.values().stream()
            .flatMap(judged -> judged.keySet().stream())
            .filter(id -> !ids.contains(id))
            .count();
  }

  private Path catalog() {
    Path packed = folder.resolve("catalog.ndjson.gz");
    return Files.isRegularFile(packed) ? packed : present("catalog.ndjson");
  }

  private Path present(String file) {
    Path path = folder.resolve(file);
    if (!Files.isRegularFile(path)) {
      throw VitrineException.notFound(path + ": a judged set needs this file");
    }
    return path;
  }

  private void readDescription(Path file) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    var text = new StringBuilder();
    Lines.each(file, (where, line) -> text.append(line).append('\n'));
    JsonNode description = parse(file.toString(), text.toString());
    JsonNode named = description.path("name");
    if (named.isString()) {
      name = named.stringValue();
    }
    var listed = new HashMap<Integer, Double>();
    for (Map.Entry<String, JsonNode> entry : description.path("gains").properties()) {
      String where = file + ": gains." + entry.getKey();
      if (!entry.getValue().isNumber() || entry.getValue().doubleValue() < 0) {
        throw VitrineException.badRequest(where + ": a gain is a number of 0 or more");
      }
      listed.put(whole(where, "a grade", entry.getKey()), entry.getValue().doubleValue());
    }
    gains = new Gains(listed);
    highestGrade = listed.keySet().stream().max(Integer::compare).orElse(0);
  }

  private void readItem(String where, String line) {
    JsonNode id = parse(where, line).path("id");
    if (!id.isString() && !id.isNumber()) {
      throw VitrineException.badRequest(where + ": id: an item needs one");
    }
    documents += ids.add(id.asString()) ? 1 : 0;
  }

  private JsonNode parse(String where, String text) {
    try {
      return json.readTree(text);
    } catch (JacksonException e) {
      throw new VitrineException(
          Kind.BAD_REQUEST, where + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private void readQuery(String where, String line) {
    int tab = line.indexOf('\t');
    String[] parts =
        tab >= 0
            ? new String[] {line.substring(0, tab), line.substring(tab + 1)}
            : BLANK.split(line.strip(), 2);
    String id = parts[0].strip();
    String text = parts.length < 2 ? "" : BLANK.matcher(parts[1]).replaceAll(" ").strip();
    if (id.isEmpty()) {
      throw VitrineException.badRequest(where + ": a query needs an id before its text");
    }
    if (text.length() > Query.TEXT_LIMIT) {
      text = text.substring(0, Query.TEXT_LIMIT);
      cut++;
    }
    if (texts.put(id, text) != null) {
      throw VitrineException.badRequest(where + ": query '" + id + "' was there before");
    }
  }

  private void readJudgment(String where, String line) {
    String[] parts = BLANK.split(line.strip(), -1);
    if (parts.length != 4) {
      throw VitrineException.badRequest(
          where + ": expected 'query iteration document grade', found " + parts.length + " words");
    }
    int grade = whole(where, "a grade", parts[3]);
    if (gains.find(grade).isEmpty()) {
      throw VitrineException.badRequest(
          where + ": grade " + grade + " has no gain in dataset.json, which lists others");
    }
    if (!texts.containsKey(parts[0])) {
      unknownQueries++;
      return;
    }
    highestGrade = Math.max(highestGrade, grade);
    Map<String, Integer> judged = grades.computeIfAbsent(parts[0], id -> new LinkedHashMap<>());
    if (judged.put(parts[2], grade) != null) {
      repeated++;
    }
  }

  private static int whole(String where, String what, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new VitrineException(
          Kind.BAD_REQUEST, where + ": " + what + " is a whole number, not '" + text + "'", e);
    }
  }
}
