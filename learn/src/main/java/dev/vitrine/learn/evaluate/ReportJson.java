package dev.vitrine.learn.evaluate;

import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A report as one JSON object, for machines: the agreed keys on top, all else under `details`.
public final class ReportJson {
  private final JsonMapper json = new JsonMapper();

  /// The object as indented text.
  ///
  /// @param comparison with an older run, if one was given
  public String write(Report report, Optional<Comparison> comparison) {
    ObjectNode root = json.createObjectNode();
    root.put("dataset", report.set().name());
    root.put("documents", report.documents());
    root.put("queries", report.set().queries().size());
    for (Quality measure : Quality.values()) {
      if (measure != Quality.JUDGED_10) {
        number(root, measure.key(), report.of(measure).mean());
      }
    }
    number(root, "index_seconds", report.indexSeconds());
    number(root, "p50_ms", report.latency().p50());
    number(root, "p99_ms", report.latency().p99());
    ObjectNode details = root.putObject("details");
    details(details, report);
    comparison.ifPresent(c -> comparison(details.putObject("baseline"), c));
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static void details(ObjectNode details, Report report) {
    details.put("gains", report.set().gains().told());
    details.put("highest_grade", report.set().highestGrade());
    details.put("timed_queries", report.latency().queries());
    number(details, Quality.JUDGED_10.key(), report.of(Quality.JUDGED_10).mean());
    number(details, "mean_ms", report.latency().mean());
    ObjectNode intervals = details.putObject("intervals_95");
    for (Quality measure : Quality.values()) {
      Estimate estimate = report.of(measure);
      ObjectNode one = intervals.putObject(measure.key());
      number(one, "low", estimate.low());
      number(one, "high", estimate.high());
      one.put("queries", estimate.queries());
      one.put("definition", measure.definition());
    }
    ArrayNode apart = details.putArray("without_relevant");
    for (Outcome outcome : report.apart()) {
      ObjectNode one = apart.addObject();
      one.put("id", outcome.query().id());
      one.put("text", outcome.query().text());
      one.put("hits", outcome.top().size());
    }
    ArrayNode remarks = details.putArray("remarks");
    report.remarks().forEach(remarks::add);
  }

  private static void comparison(ObjectNode node, Comparison comparison) {
    node.put("queries_without_a_line", comparison.missing());
    measures(node, comparison);
  }

  /// What every measure was and is, by its key.
  public static void measures(ObjectNode node, Comparison comparison) {
    comparison
        .measures()
        .forEach((measure, paired) -> {
          ObjectNode one = node.putObject(measure.key());
          number(one, "before", paired.before());
          number(one, "after", paired.after());
          number(one, "difference", paired.difference());
          number(one, "low", paired.low());
          number(one, "high", paired.high());
          number(one, "p", paired.chance());
          one.put("wins", paired.wins());
          one.put("losses", paired.losses());
          one.put("ties", paired.ties());
        });
  }

  /// A number with six digits behind the point, `null` for none.
  public static void number(ObjectNode node, String key, double value) {
    if (Double.isFinite(value)) {
      node.put(key, Math.round(value * 1e6) / 1e6);
    } else {
      node.putNull(key);
    }
  }
}
