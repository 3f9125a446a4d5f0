package dev.vitrine.learn.judging;

import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.learn.evaluate.Gains;
import dev.vitrine.learn.evaluate.JudgedQuery;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.learn.evaluate.Peculiarities;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A set that a shop keeps, as it is measured on: one grade a pair, worth `2^grade − 1`.
final class KeptSet {
  private KeptSet() {}

  /// @param there whether an item is in the catalogue
  /// @param size how many items the catalogue holds
  static JudgedSet of(JudgementList list, Predicate<String> there, long size) {
    Map<String, Map<String, Integer>> grades = list.grades();
    List<JudgedQuery> queries = list.topics().stream().map(topic -> query(topic, grades)).toList();
    int unknown =
        (int)
            queries.stream()
                .flatMap(query -> query.grades().keySet().stream())
                .filter(there.negate())
                .count();
    int unjudged = (int) queries.stream().filter(query -> query.grades().isEmpty()).count();
    return new JudgedSet(
        list.name(),
        Path.of(""),
        (int) size,
        Gains.EXPONENTIAL,
        Judgement.BEST,
        queries,
        new Peculiarities(0, 0, unknown, unjudged, 0));
  }

  private static JudgedQuery query(Topic topic, Map<String, Map<String, Integer>> grades) {
    return new JudgedQuery(topic.id(), topic.text(), grades.getOrDefault(topic.id(), Map.of()));
  }
}
