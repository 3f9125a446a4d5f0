package dev.vitrine.serve.quality;

import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Pairs of which judges think most differently, so that they can talk about what grades mean.
///
/// @param grades by judge
record Disputed(String topic, String item, Map<String, Integer> grades) {
  private static final int FAR = 2;
  private static final int MOST = 20;

  /// How far the grades lie apart.
  private int far() {
    var summary = grades.values().stream().mapToInt(grade -> grade).summaryStatistics();
    return summary.getMax() - summary.getMin();
  }

  /// The pairs that lie furthest apart, by two grades or more.
  static ArrayNode written(JudgementList list, Catalogue catalogue) {
    Map<List<String>, Map<String, Integer>> said = new LinkedHashMap<>();
    for (Judgement one : list.judgements()) {
      said.computeIfAbsent(List.of(one.topic(), one.item()), _ -> new TreeMap<>())
          .put(one.judge(), one.grade());
    }
    var pairs = new ArrayList<Disputed>();
    said.forEach((pair, grades) -> pairs.add(new Disputed(pair.get(0), pair.get(1), grades)));
    Map<String, String> texts = new LinkedHashMap<>();
    list.topics().forEach((Topic topic) -> texts.put(topic.id(), topic.text()));
    ArrayNode out = Json.array();
    pairs.stream()
        .filter(pair -> pair.far() >= FAR)
        .sorted(Comparator.comparingInt(Disputed::far).reversed())
        .limit(MOST)
        .forEach(pair -> out.add(pair.written(texts, catalogue)));
    return out;
  }

  private ObjectNode written(Map<String, String> texts, Catalogue catalogue) {
    ObjectNode one = Json.object().put("query", topic).put("text", texts.getOrDefault(topic, ""));
    one.put("item", item);
    catalogue
        .find(item)
        .ifPresent(found -> one.put("title", Json.read(found.json()).path("title").asString("")));
    ObjectNode by = one.putObject("grades");
    grades.forEach(by::put);
    return one;
  }
}
