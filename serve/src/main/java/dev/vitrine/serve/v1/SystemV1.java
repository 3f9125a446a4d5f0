package dev.vitrine.serve.v1;

import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.metrics.Meters;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.intake.Tally;
import dev.vitrine.signals.store.Progress;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How the server does: the process, requests and steps with their times, and the flow of events.
public final class SystemV1 {
  private final Meters meters;
  private final Signals signals;
  private final Instant started = Instant.now();

  public SystemV1(Meters meters, Signals signals) {
    this.meters = meters;
    this.signals = signals;
  }

  /// Its address.
  public List<Route> routes() {
    return List.of(Route.view("GET", "/v1/system", "How the server does", this::tell));
  }

  Reply tell(Request request) {
    ObjectNode out = Json.object().put("started", started.toEpochMilli());
    out.put("now", signals.intake().now());
    process(out.putObject("process"));
    events(out.putObject("events"));
    pages(out.putObject("pages"));
    ArrayNode requests = out.putArray("requests");
    meters.requests((call, latency) -> {
      ObjectNode one = requests.addObject().put("method", call.method());
      one.put("route", call.route()).put("status", call.status());
      latency.write(one);
    });
    ArrayNode steps = out.putArray("steps");
    meters.steps((step, latency) -> {
      ObjectNode one = steps.addObject().put("stage", step.stage()).put("step", step.step());
      latency.write(one);
    });
    return Reply.ok(out.put("refused", meters.turnedAway()));
  }

  private static void process(ObjectNode out) {
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    out.put("java", Runtime.version().toString());
    out.put("cores", Runtime.getRuntime().availableProcessors());
    out.put("heap_used", heap.getUsed()).put("heap_most", heap.getMax());
    out.put("threads", ManagementFactory.getThreadMXBean().getThreadCount());
  }

  private void events(ObjectNode out) {
    Tally tally = signals.intake().tally();
    Progress learnt = signals.store().progress();
    out.put("taken", tally.taken()).put("repeated", tally.repeated());
    ObjectNode doubts = out.putObject("doubtful");
    tally
        .doubts()
        .forEach((doubt, many) -> doubts.put(doubt.name().toLowerCase(Locale.ROOT), many));
    long end = signals.log().end();
    out.put("logged", end).put("learnt", learnt.place());
    out.put("behind", Math.max(0, end - learnt.place()));
    out.put("delay_micros", learnt.delay() / 1_000);
    out.put("longest_delay_micros", learnt.longest() / 1_000);
  }

  private void pages(ObjectNode out) {
    out.put("served", signals.pages().handed()).put("sampled", signals.pages().sampled());
    out.put("lost", signals.pages().lost());
  }
}
