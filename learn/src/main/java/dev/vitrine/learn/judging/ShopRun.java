package dev.vitrine.learn.judging;

import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.learn.evaluate.Evaluation;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.learn.evaluate.Outcome;
import dev.vitrine.learn.evaluate.Progress;
import dev.vitrine.learn.evaluate.Quality;
import dev.vitrine.learn.evaluate.Report;
import dev.vitrine.learn.evaluate.ReportJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One run of a kept set over a shop that is being served, measured as `evaluate` measures.
///
/// @param head what it came to, as one JSON object
/// @param body what each query came to and its first hits, as one JSON object
public record ShopRun(String head, String body) {
  private static final long SEED = 42;

  /// What is known of a run before it is made.
  ///
  /// @param at when it began, in milliseconds since 1970
  /// @param stages how much of the cascade worked
  /// @param by who asked for it
  /// @param timed whether times are told
  public record Facts(long at, String stages, String by, boolean timed) {}

  /// Asks every query of a set and measures the answers.
  ///
  /// @param answering answers; what it throws ends the run
  /// @param there whether an item is in the catalogue
  /// @param size how many items the catalogue holds
  /// @param models names what ranks
  public static ShopRun of(
      JudgementList list,
      Facts facts,
      Evaluation.Answering answering,
      Predicate<String> there,
      LongSupplier size,
      List<String> models,
      LongSupplier nanos) {
    JudgedSet set = KeptSet.of(list, there, size.getAsLong());
    var evaluation = new Evaluation(answering, size, set, Progress.silent(), nanos, 1);
    long start = nanos.getAsLong();
    Report report = evaluation.report(0, SEED, facts.timed());
    double seconds = (nanos.getAsLong() - start) / 1e9;
    var json = new JsonMapper();
    ObjectNode head = json.createObjectNode().put("at", facts.at()).put("stages", facts.stages());
    head.put("by", facts.by()).put("queries", set.queries().size());
    head.put("judged", set.queries().stream().mapToInt(query -> query.grades().size()).sum());
    head.put("items", report.documents());
    ReportJson.number(head, "seconds", seconds);
    ObjectNode measures = head.putObject("measures");
    for (Quality measure : Quality.values()) {
      ObjectNode one = measures.putObject(measure.key());
      ReportJson.number(one, "mean", report.of(measure).mean());
      ReportJson.number(one, "low", report.of(measure).low());
      ReportJson.number(one, "high", report.of(measure).high());
      one.put("queries", report.of(measure).queries());
    }
    ReportJson.number(head, "p50_ms", report.latency().p50());
    ReportJson.number(head, "p99_ms", report.latency().p99());
    models.forEach(head.putArray("models")::add);
    report.remarks().forEach(head.putArray("remarks")::add);
    return new ShopRun(json.writeValueAsString(head), json.writeValueAsString(body(json, report)));
  }

  private static ObjectNode body(JsonMapper json, Report report) {
    ObjectNode body = json.createObjectNode();
    ArrayNode queries = body.putArray("queries");
    Map<Quality, double[]> values = new LinkedHashMap<>();
    for (Quality measure : Quality.values()) {
      values.put(measure, Report.values(measure, report.set(), report.outcomes()));
    }
    for (int i = 0; i < report.outcomes().size(); i++) {
      Outcome outcome = report.outcomes().get(i);
      ObjectNode one = queries.addObject().put("id", outcome.query().id());
      one.put("text", outcome.query().text()).put("judged", outcome.query().grades().size());
      ObjectNode of = one.putObject("values");
      for (Map.Entry<Quality, double[]> measured : values.entrySet()) {
        ReportJson.number(of, measured.getKey().key(), measured.getValue()[i]);
      }
      outcome.top().forEach(one.putArray("top")::add);
    }
    return body;
  }
}
