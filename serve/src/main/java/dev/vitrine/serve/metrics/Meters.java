package dev.vitrine.serve.metrics;

import dev.vitrine.kernel.answer.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;

/// What the server has done since it started: requests by route and status, search steps by name.
public final class Meters {
  private static final String HTTP = "http_server_request_duration_seconds";
  private static final String STEP = "vitrine_search_step_duration_seconds";

  private static final Comparator<Call> CALLS =
      Comparator.comparing(Call::route).thenComparing(Call::method).thenComparingInt(Call::status);
  private static final Comparator<Step> STEPS =
      Comparator.comparing(Step::stage).thenComparing(Step::step);

  /// Routes by which pages are searched.
  private static final Set<String> SEARCHES =
      Set.of(
          "/v1/search",
          "/1/indexes/*/queries",
          "/1/indexes/{index}/query",
          "/1/compositions/{composition}/run");

  private final Map<Call, Histogram> calls = new ConcurrentHashMap<>();
  private final Map<Step, Histogram> steps = new ConcurrentHashMap<>();
  private final LongAdder refused = new LongAdder();

  private final Recent recent = new Recent();

  /// A kind of request by what came of it.
  public record Call(String method, String route, int status) {}

  /// A step of searches.
  public record Step(String stage, String step) {}

  /// A request that was answered.
  ///
  /// @param route the pattern, never the address itself
  public void request(String method, String route, int status, long nanos) {
    calls.computeIfAbsent(new Call(method, route, status), c -> new Histogram()).record(nanos);
    if (SEARCHES.contains(route)) {
      recent.record(System.currentTimeMillis() / 60_000, status, nanos);
    }
  }

  /// How searches did in a minute.
  ///
  /// @param minute counted since 1970
  public Optional<Latency> minute(long minute) {
    return recent.of(minute);
  }

  /// Tells how long requests took, by route and what came of them.
  public void requests(BiConsumer<Call, Latency> told) {
    calls.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(CALLS))
        .forEach(call -> told.accept(call.getKey(), Latency.of(call.getValue(), 0)));
  }

  /// Tells how long steps took.
  public void steps(BiConsumer<Step, Latency> told) {
    steps.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(STEPS))
        .forEach(step -> told.accept(step.getKey(), Latency.of(step.getValue(), 0)));
  }

  /// Requests turned away because too many were running.
  public long turnedAway() {
    return refused.sum();
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
    List<Call> sorted = calls.keySet().stream().sorted(CALLS).toList();
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
    List<Step> named = steps.keySet().stream().sorted(STEPS).toList();
    for (Step s : named) {
      String labels = "stage=\"" + s.stage() + "\",step=\"" + s.step() + "\"";
      steps.getOrDefault(s, new Histogram()).write(STEP, labels, out);
    }
    out.append("# TYPE vitrine_requests_refused_total counter\n");
    out.append("vitrine_requests_refused_total ").append(refused.sum()).append('\n');
  }
}
