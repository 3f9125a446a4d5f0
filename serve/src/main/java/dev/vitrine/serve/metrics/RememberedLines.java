package dev.vitrine.serve.metrics;

import dev.vitrine.signals.store.Book.Usage;
import dev.vitrine.signals.store.FeatureStore;
import dev.vitrine.signals.store.Progress;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/// What is remembered of events, how much had to go, and how far behind it is, in the Prometheus
/// text form.
record RememberedLines(FeatureStore store) {
  void write(StringBuilder out) {
    List<Usage> all = store.book().usage();
    of(out, "vitrine_features_rows", "gauge", all, Usage::rows);
    of(out, "vitrine_features_bytes", "gauge", all, Usage::bytes);
    of(out, "vitrine_features_evicted_total", "counter", all, Usage::evicted);
    one(out, "vitrine_features_stitched_total", "counter", store.book().stitched());
    Progress progress = store.progress();
    one(out, "vitrine_features_learnt_total", "counter", progress.taught());
    one(out, "vitrine_features_left_out_total", "counter", progress.leftOut());
    one(out, "vitrine_features_place", "gauge", progress.place());
    one(out, "vitrine_features_waiting", "gauge", store.waiting());
    one(out, "vitrine_features_catching_up", "gauge", progress.catchingUp() ? 1 : 0);
    seconds(out, "vitrine_features_delay_seconds", progress.delay());
    seconds(out, "vitrine_features_delay_max_seconds", progress.longest());
  }

  private static void of(
      StringBuilder out, String name, String type, List<Usage> all, ToLongFunction<Usage> value) {
    type(out, name, type);
    for (Usage usage : all) {
      String of = usage.kind().toLowerCase(Locale.ROOT);
      out.append(name).append("{of=\"").append(of).append("\"} ");
      out.append(value.applyAsLong(usage)).append('\n');
    }
  }

  private static void one(StringBuilder out, String name, String type, long value) {
    type(out, name, type);
    out.append(name).append(' ').append(value).append('\n');
  }

  private static void seconds(StringBuilder out, String name, long nanos) {
    type(out, name, "gauge");
    out.append(name).append(' ').append(nanos / 1e9).append('\n');
  }

  private static void type(StringBuilder out, String name, String type) {
    out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }
}
