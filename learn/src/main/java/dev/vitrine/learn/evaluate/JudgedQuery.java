package dev.vitrine.learn.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A query with what people said of documents for it.
///
/// @param id its id in the set
/// @param text the words
/// @param grades document to grade, in the order of the file; empty when nobody judged anything
public record JudgedQuery(String id, String text, Map<String, Integer> grades) {
  public JudgedQuery {
    grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
  }

  /// Whether some judged document has a gain above 0.
  public boolean hasRelevant(Gains gains) {
    return grades.values().stream().anyMatch(grade -> gains.of(grade) > 0);
  }
}
