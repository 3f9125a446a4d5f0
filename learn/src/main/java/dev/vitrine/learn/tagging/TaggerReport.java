package dev.vitrine.learn.tagging;

import static java.lang.String.format;
import static java.util.Locale.ROOT;

import dev.vitrine.search.TagType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The quality of a tagger as a table for people, with what each number means beside it.
public final class TaggerReport {
  private TaggerReport() {}

  /// The table.
  public static String of(TaggerQuality quality) {
    var text = new StringBuilder();
    SpanCounts all = quality.all();
    row(text, "queries", format(ROOT, "%,d", quality.queries().size()), "labelled queries");
    row(
        text,
        "span_f1",
        format(ROOT, "%.4f [%.4f, %.4f]", all.f1(), quality.low(), quality.high()),
        "micro F1 of spans whose words and type are exactly right");
    row(text, "precision", format(ROOT, "%.4f", all.precision()), "right of those found");
    row(text, "recall", format(ROOT, "%.4f", all.recall()), "found of those there");
    row(
        text,
        "calibration",
        format(ROOT, "%.4f", quality.miscalibration()),
        "mean distance of confidence and share of right spans, ten bins");
    String definition = "microseconds a query, one thread, after a warm-up pass";
    row(text, "p50_us", format(ROOT, "%.0f", 1e3 * quality.latency().p50()), definition);
    row(text, "p99_us", format(ROOT, "%.0f", 1e3 * quality.latency().p99()), "measured alike");
    text.append('\n');
    types(text, quality.types());
    text.append("\nIn brackets: 95 % bootstrap interval over queries.\n");
    return text.toString();
  }

  private static void types(StringBuilder text, Map<TagType, SpanCounts> types) {
    text.append(
        format(ROOT, "%-18s %6s %9s %6s %6s%n", "type", "F1", "precision", "recall", "spans"));
    List<TagType> order =
        types.keySet().stream()
            .filter(type -> types.getOrDefault(type, SpanCounts.NONE).there() > 0)
            .sorted(Comparator.comparingInt(t -> -types.getOrDefault(t, SpanCounts.NONE).there()))
            .toList();
    for (TagType type : order) {
      SpanCounts counts = types.getOrDefault(type, SpanCounts.NONE);
      text.append(
          format(
              ROOT,
              "%-18s %6.3f %9.3f %6.3f %6d%n",
              type.key(),
              counts.f1(),
              counts.precision(),
              counts.recall(),
              counts.there()));
    }
  }

  private static void row(StringBuilder text, String key, String value, String definition) {
    text.append(format(ROOT, "%-13s  %-24s  %s%n", key, value, definition));
  }
}
