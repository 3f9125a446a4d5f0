package dev.vitrine.kernel.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A judged set as it is now: its queries, and every judgement of every judge.
///
/// @param name the name of the set
/// @param topics in the order in which they came
/// @param judgements by query and item
public record JudgementList(String name, List<Topic> topics, List<Judgement> judgements) {
  public JudgementList {
    topics = List.copyOf(topics);
    judgements = List.copyOf(judgements);
  }

  /// The grade of each judged item by query: the median of what its judges said, of an even number
  /// of judges the lower of the two in the middle, so that doubt never adds.
  public Map<String, Map<String, Integer>> grades() {
    Map<String, Map<String, List<Integer>>> said = new LinkedHashMap<>();
    for (Judgement one : judgements) {
      said.computeIfAbsent(one.topic(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(one.item(), _ -> new ArrayList<>())
          .add(one.grade());
    }
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    said.forEach((topic, items) -> {
      Map<String, Integer> of = new LinkedHashMap<>();
      items.forEach((item, all) -> of.put(item, median(all)));
      grades.put(topic, of);
    });
    return grades;
  }

  private static int median(List<Integer> said) {
    Collections.sort(said);
    return said.get((said.size() - 1) / 2);
  }
}
