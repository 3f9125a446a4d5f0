package dev.vitrine.learn.judging;

import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.KeptRun;
import dev.vitrine.learn.evaluate.Comparison;
import dev.vitrine.learn.evaluate.JudgedQuery;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.learn.evaluate.Mover;
import dev.vitrine.learn.evaluate.Outcome;
import dev.vitrine.learn.evaluate.ReportJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Two kept runs of a set, query by query. Both are measured by the judgements of now, so that what
/// differs is what was answered, and over the queries that both have asked and the set still has.
public final class RunsCompared {
  private static final int MOST = 50;
  private static final long SEED = 42;

  private RunsCompared() {}

  /// The comparison as one JSON object: `measures` by key, and `movers`, the worst and the best,
  /// from the one that lost most to the one that won most.
  public static String json(JudgementList list, KeptRun before, KeptRun after) {
    JudgedSet all = KeptSet.of(list, _ -> true, 0);
    Map<String, List<String>> older = RunBody.tops(before);
    Map<String, List<String>> newer = RunBody.tops(after);
    List<JudgedQuery> both =
        all.queries().stream()
            .filter(query -> older.containsKey(query.id()) && newer.containsKey(query.id()))
            .toList();
    Comparison comparison =
        Comparison.of(all, outcomes(both, older), outcomes(both, newer), 0, SEED);
    var json = new JsonMapper();
    ObjectNode out = json.createObjectNode().put("before", before.number());
    out.put("after", after.number()).put("queries", both.size());
    ReportJson.measures(out.putObject("measures"), comparison);
    out.put("moved", comparison.movers().size());
    ArrayNode movers = out.putArray("movers");
    ends(comparison.movers()).forEach(mover -> movers.add(written(json, mover)));
    return json.writeValueAsString(out);
  }

  private static List<Outcome> outcomes(List<JudgedQuery> queries, Map<String, List<String>> tops) {
    return queries.stream()
        .map(query -> new Outcome(query, tops.getOrDefault(query.id(), List.of()), List.of()))
        .toList();
  }

  private static List<Mover> ends(List<Mover> movers) {
    if (movers.size() <= 2 * MOST) {
      return movers;
    }
    var ends = new ArrayList<>(movers.subList(0, MOST));
    ends.addAll(movers.subList(movers.size() - MOST, movers.size()));
    return ends;
  }

  private static ObjectNode written(JsonMapper json, Mover mover) {
    ObjectNode one = json.createObjectNode().put("id", mover.query().id());
    one.put("text", mover.query().text());
    ReportJson.number(one, "before", mover.before());
    ReportJson.number(one, "after", mover.after());
    ReportJson.number(one, "change", mover.change());
    places(one.putArray("left"), mover.left());
    places(one.putArray("came"), mover.came());
    return one;
  }

  private static void places(ArrayNode out, List<Mover.Place> places) {
    for (Mover.Place place : places) {
      ObjectNode one = out.addObject().put("id", place.id()).put("rank", place.rank());
      place.grade().ifPresent(grade -> one.put("grade", grade));
    }
  }
}
