package dev.vitrine.learn.evaluate;

import java.util.List;

/// What came back for one query.
///
/// @param query the query
/// @param top ids of the first hits over the full corpus, best first
/// @param judged ids of the hits among the judged documents, best first
public record Outcome(JudgedQuery query, List<String> top, List<String> judged) {
  public Outcome {
    top = List.copyOf(top);
    judged = List.copyOf(judged);
  }
}
