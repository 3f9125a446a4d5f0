package dev.vitrine.serve.metrics;

import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Handler;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.intake.Tally;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/// `GET /metrics` in the Prometheus text form.
public final class MetricsPage implements Handler {
  private final Meters meters;
  private final Catalogues catalogues;
  private final Tally events;
  private final RememberedLines remembered;

  /// @param signals what came of shoppers' doings
  public MetricsPage(Meters meters, Catalogues catalogues, Signals signals) {
    this.meters = meters;
    this.catalogues = catalogues;
    this.events = signals.intake().tally();
    this.remembered = new RememberedLines(signals.store());
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
    remembered.write(out);
    var memory = ManagementFactory.getMemoryMXBean();
    out.append("# TYPE jvm_memory_used_bytes gauge\n");
    line(out, "jvm_memory_used_bytes{area=\"heap\"}", memory.getHeapMemoryUsage().getUsed());
    line(out, "jvm_memory_used_bytes{area=\"nonheap\"}", memory.getNonHeapMemoryUsage().getUsed());
    out.append("# TYPE jvm_memory_limit_bytes gauge\n");
    line(out, "jvm_memory_limit_bytes{area=\"heap\"}", memory.getHeapMemoryUsage().getMax());
    out.append("# TYPE jvm_threads gauge\n");
    line(out, "jvm_threads", ManagementFactory.getThreadMXBean().getThreadCount());
    return Reply.text(200, "text/plain; version=0.0.4; charset=utf-8", out.toString());
  }

  private static void line(StringBuilder out, String name, long value) {
    out.append(name).append(' ').append(value).append('\n');
  }
}
