package dev.vitrine.learn.evaluate;

import static java.lang.String.format;
import static java.util.Locale.ROOT;

import dev.vitrine.kernel.shop.Catalogue;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A report as a table for people, with the definition of each measure beside its value.
public final class ReportText {
  private static final int MOVERS = 10;

  private final JsonMapper json = new JsonMapper();
  private final List<String> lines = new ArrayList<>();

  /// The table.
  public static String table(Report report) {
    var text = new ReportText();
    text.line(
        format(
            ROOT,
            "%s: %,d documents, %,d queries, gains %s",
            report.set().name(),
            report.documents(),
            report.set().queries().size(),
            report.set().gains().told()));
    text.line("");
    for (Quality measure : Quality.values()) {
      Estimate e = report.of(measure);
      String value =
          e.queries() == 0 ? "-" : format(ROOT, "%.4f [%.4f, %.4f]", e.mean(), e.low(), e.high());
      text.row(
          measure.key(), value, measure.definition() + format(ROOT, " (%,d queries)", e.queries()));
    }
    text.row("index_seconds", seconds(report.indexSeconds()), Report.INDEX_DEFINITION);
    text.row("p50_ms", millis(report.latency().p50()), Report.P50_DEFINITION);
    text.row(
        "p99_ms",
        millis(report.latency().p99()),
        Report.P99_DEFINITION + format(ROOT, " (%,d queries)", report.latency().queries()));
    text.line("");
    text.line("In brackets: 95 % bootstrap interval over queries.");
    text.apart(report);
    report.remarks().forEach(remark -> text.line(format(ROOT, "Note: %s.", remark)));
    return text.told();
  }

  /// The comparison with an older run, and the worst movers.
  ///
  /// @param catalogue knows the titles
  public static String comparison(Comparison comparison, Catalogue catalogue) {
    var text = new ReportText();
    text.line("Against the baseline run (difference with 95 % bootstrap interval, p by paired");
    text.line("randomisation, queries better / worse / same):");
    comparison.measures().forEach(text::paired);
    if (comparison.missing() > 0) {
      text.line(
          format(
              ROOT,
              "Note: %,d queries have no line in the baseline and count as answered with nothing.",
              comparison.missing()));
    }
    List<Mover> worse = comparison.movers().stream().filter(m -> m.change() < 0).toList();
    text.line("");
    text.line(format(ROOT, "Worst movers by ndcg@10 (%,d worse):", worse.size()));
    worse.stream().limit(MOVERS).forEach(mover -> text.mover(mover, catalogue));
    return text.told();
  }

  private void paired(Quality measure, Paired p) {
    row(
        measure.key(),
        format(ROOT, "%.4f -> %.4f", p.before(), p.after()),
        format(
            ROOT,
            "%+.4f [%+.4f, %+.4f]  p = %.4f  %,d / %,d / %,d",
            p.difference(),
            p.low(),
            p.high(),
            p.chance(),
            p.wins(),
            p.losses(),
            p.ties()));
  }

  private void mover(Mover mover, Catalogue catalogue) {
    line(
        format(
            ROOT,
            "%s  %s  %.4f -> %.4f",
            mover.query().id(),
            mover.query().text(),
            mover.before(),
            mover.after()));
    mover.left().forEach(place -> place("left", place, catalogue));
    mover.came().forEach(place -> place("came", place, catalogue));
  }

  private void place(String what, Mover.Place place, Catalogue catalogue) {
    String grade = place.grade().isPresent() ? "grade " + place.grade().getAsInt() : "unjudged";
    line(
        format(
            ROOT,
            "    %s %2d  %-8s  %s  %s",
            what,
            place.rank(),
            grade,
            place.id(),
            title(place.id(), catalogue)));
  }

  private String title(String id, Catalogue catalogue) {
    String text = catalogue.find(id).map(document -> document.json()).orElse("{}");
    try {
      return json.readTree(text).path("title").asString("");
    } catch (JacksonException e) {
      return "";
    }
  }

  private void apart(Report report) {
    if (report.apart().isEmpty()) {
      return;
    }
    long empty = report.apart().stream().filter(o -> o.top().isEmpty()).count();
    line(
        format(
            ROOT,
            "Reported apart: %,d queries without a relevant document, %,d of them answered with nothing.",
            report.apart().size(),
            empty));
  }

  private void row(String key, String value, String definition) {
    line(format(ROOT, "%-13s  %-24s  %s", key, value, definition));
  }

  private void line(String text) {
    lines.add(text.stripTrailing());
  }

  private String told() {
    return String.join("\n", lines) + "\n";
  }

  private static String seconds(double value) {
    return format(ROOT, "%.1f", value);
  }

  private static String millis(double value) {
    return Double.isNaN(value) ? "-" : format(ROOT, "%.3f", value);
  }
}
