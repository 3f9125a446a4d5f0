package dev.vitrine.serve.metrics;

import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Handler;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.intake.Intake;
import dev.vitrine.signals.intake.Tally;
import dev.vitrine.signals.page.PageLog;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// `GET /metrics` in the Prometheus text form.
public final class MetricsPage implements Handler {
  private final Meters meters;
  private final Catalogues catalogues;
  private final Signals signals;
  private final Supplier<List<Gauge>> gauges;

  /// @param signals what came of shoppers' doings
  /// @param gauges what others measured
  public MetricsPage(
      Meters meters, Catalogues catalogues, Signals signals, Supplier<List<Gauge>> gauges) {
    this.meters = meters;
    this.catalogues = catalogues;
    this.signals = signals;
    this.gauges = gauges;
  }

  @Override
  public Reply handle(Request request) {
    var out = new StringBuilder();
    meters.write(out);
    out.append("# TYPE vitrine_catalogue_items gauge\n");
    for (String name : catalogues.names()) {
      catalogues
          .find(name)
          .ifPresent(c ->
              out.append("vitrine_catalogue_items{catalogue=\"")
                  .append(name)
                  .append("\"} ")
                  .append(c.size())
                  .append('\n'));
    }
    events(out, signals.intake().tally());
    robots(out, signals.intake());
    pages(out, signals.pages());
    new RememberedLines(signals.store()).write(out);
    gauges(out);
    memory(out);
    return Reply.text(200, "text/plain; version=0.0.4; charset=utf-8", out.toString());
  }

  private void gauges(StringBuilder out) {
    Map<String, List<Gauge>> byName = new TreeMap<>();
    for (Gauge gauge : gauges.get()) {
      byName.computeIfAbsent(gauge.name(), _ -> new ArrayList<>()).add(gauge);
    }
    byName.forEach((name, all) -> {
      out.append("# TYPE ").append(name).append(" gauge\n");
      all.forEach(gauge -> gauge.write(out));
    });
  }

  private static void robots(StringBuilder out, Intake intake) {
    out.append("# TYPE vitrine_events_of_robots_total counter\n");
    intake
        .robots()
        .forEach((rule, count) -> {
          String name = rule.name().toLowerCase(Locale.ROOT);
          line(out, "vitrine_events_of_robots_total{rule=\"" + name + "\"}", count);
        });
  }

  private static void pages(StringBuilder out, PageLog pages) {
    out.append("# TYPE vitrine_pages_total counter\n");
    line(out, "vitrine_pages_total", pages.handed());
    out.append("# TYPE vitrine_pages_sampled_total counter\n");
    line(out, "vitrine_pages_sampled_total", pages.sampled());
    out.append("# TYPE vitrine_pages_lost_total counter\n");
    line(out, "vitrine_pages_lost_total", pages.lost());
  }

  private static void events(StringBuilder out, Tally events) {
    out.append("# TYPE vitrine_events_total counter\n");
    line(out, "vitrine_events_total", events.taken());
    out.append("# TYPE vitrine_events_repeated_total counter\n");
    line(out, "vitrine_events_repeated_total", events.repeated());
    out.append("# TYPE vitrine_events_doubtful_total counter\n");
    events
        .doubts()
        .forEach((doubt, count) -> {
          String why = doubt.name().toLowerCase(Locale.ROOT);
          line(out, "vitrine_events_doubtful_total{why=\"" + why + "\"}", count);
        });
  }

  private static void memory(StringBuilder out) {
    var memory = ManagementFactory.getMemoryMXBean();
    out.append("# TYPE jvm_memory_used_bytes gauge\n");
    line(out, "jvm_memory_used_bytes{area=\"heap\"}", memory.getHeapMemoryUsage().getUsed());
    line(out, "jvm_memory_used_bytes{area=\"nonheap\"}", memory.getNonHeapMemoryUsage().getUsed());
    out.append("# TYPE jvm_memory_limit_bytes gauge\n");
    line(out, "jvm_memory_limit_bytes{area=\"heap\"}", memory.getHeapMemoryUsage().getMax());
    out.append("# TYPE jvm_threads gauge\n");
    line(out, "jvm_threads", ManagementFactory.getThreadMXBean().getThreadCount());
  }

  private static void line(StringBuilder out, String name, long value) {
    out.append(name).append(' ').append(value).append('\n');
  }
}
