package dev.vitrine.serve.metrics;

import dev.vitrine.kernel.answer.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// What the server has done since it started: requests by route and status, search steps by name.
public final class Meters {
  private static final String HTTP = "http_server_request_duration_seconds";
  private static final String STEP = "vitrine_search_step_duration_seconds";

  private final Map<Call, Histogram> calls = new ConcurrentHashMap<>();
  private final Map<Step, Histogram> steps = new ConcurrentHashMap<>();
  private final LongAdder refused = new LongAdder();

  private record Call(String method, String route, int status) {}

  private record Step(String stage, String step) {}

  /// A request that was answered.
  ///
  /// @param route the pattern, never the address itself
  public void request(String method, String route, int status, long nanos) {
    calls.computeIfAbsent(new Call(method, route, status), c -> new Histogram()).record(nanos);
  }

  /// A request turned away because too many were running.
  public void refused() {
    refused.increment();
  }

  /// The steps of an answer.
  public void trace(Trace trace) {
    for (Trace.Line line : trace.lines()) {
      steps
          .computeIfAbsent(new Step(line.stage(), line.step()), s -> new Histogram())
          .record(line.nanos());
    }
  }

  void write(StringBuilder out) {
    out.append("# HELP ").append(HTTP).append(" Duration of HTTP requests.\n");
    out.append("# TYPE ").append(HTTP).append(" histogram\n");
    List<Call> sorted =
        calls.keySet().stream()
            .sorted(
                Comparator.comparing(Call::route)
                    .thenComparing(Call::method)
                    .thenComparingInt(Call::status))
            .toList();
    for (Call c : sorted) {
      String labels =
          "http_request_method=\""
              + c.method()
              + "\",http_route=\""
              + c.route()
              + "\",http_response_status_code=\""
              + c.status()
              + "\"";
      calls.getOrDefault(c, new Histogram()).write(HTTP, labels, out);
    }
    out.append("# HELP ").append(STEP).append(" Duration of the steps of searches.\n");
    out.append("# TYPE ").append(STEP).append(" histogram\n");
    List<Step> named =
        steps.keySet().stream()
            .sorted(Comparator.comparing(Step::stage).thenComparing(Step::step))
            .toList();
    for (Step s : named) {
      String labels = "stage=\"" + s.stage() + "\",step=\"" + s.step() + "\"";
      steps.getOrDefault(s, new Histogram()).write(STEP, labels, out);
    }
    out.append("# TYPE vitrine_requests_refused_total counter\n");
    out.append("vitrine_requests_refused_total ").append(refused.sum()).append('\n');
  }
}
