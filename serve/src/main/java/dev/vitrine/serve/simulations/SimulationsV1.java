package dev.vitrine.serve.simulations;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.keys.Caller;
import dev.vitrine.serve.simulations.Simulations.Choices;
import dev.vitrine.serve.simulations.Simulations.Run;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Runs of the simulated market: listing, beginning, reading, stopping and removing them. They are
/// of no catalogue; a key for some catalogues reads them and changes nothing.
public final class SimulationsV1 {
  private static final String ALL = "/v1/simulations";
  private static final String ONE = ALL + "/{number}";

  private final Simulations simulations;

  public SimulationsV1(Simulations simulations) {
    this.simulations = simulations;
  }

  /// Its addresses.
  public List<Route> routes() {
    return List.of(
        Route.view("GET", ALL, "Simulated markets, and what may be asked of one", this::list),
        Route.engineer("POST", ALL, "Begin to simulate a market", this::begin),
        Route.view("GET", ONE, "A simulated market and what policies came to", this::show),
        Route.view("GET", ONE + "/drawing", "The same, drawn in SVG", this::drawing),
        Route.engineer("POST", ONE + "/stop", "Stop simulating", this::stop),
        Route.engineer("DELETE", ONE, "Remove a simulated market", this::remove));
  }

  Reply list(Request request) {
    ObjectNode out = Json.object();
    ArrayNode runs = out.putArray("runs");
    simulations.list().forEach(run -> runs.add(RunJson.write(run)));
    out.set("choices", written(simulations.choices()));
    return Reply.ok(out);
  }

  private static ObjectNode written(Choices choices) {
    ObjectNode out = Json.object();
    ObjectNode worlds = out.putObject("worlds");
    choices.worlds().forEach(worlds::put);
    ObjectNode policies = out.putObject("policies");
    choices.policies().forEach(policies::put);
    ArrayNode usual = out.putArray("usual");
    choices.usual().forEach(usual::add);
    out.put("most_policies", choices.most());
    ObjectNode limits = out.putObject("limits");
    choices
        .limits()
        .forEach((name, limit) -> {
          ObjectNode one = limits.putObject(name).put("least", limit.least());
          one.put("most", limit.most()).put("usual", limit.usual());
        });
    return out;
  }

  Reply begin(Request request) {
    refuseScoped();
    var asked = AskedJson.sent(Json.readObject(request.body()), simulations.choices());
    return Reply.json(202, RunJson.write(simulations.begin(asked, Caller.current().name())));
  }

  Reply show(Request request) {
    Run run = simulations.run(number(request));
    ObjectNode out = RunJson.write(run);
    out.set("outcomes", Json.read(simulations.outcomes(run.number())));
    ArrayNode measures = out.putArray("measures");
    for (Simulations.Measure measure : simulations.choices().measures()) {
      ObjectNode one = measures.addObject().put("key", measure.key());
      one.put("title", measure.title()).put("what", measure.what());
      one.put("decimals", measure.decimals());
    }
    return Reply.ok(out);
  }

  Reply drawing(Request request) {
    long number = number(request);
    String as = "attachment; filename=\"simulation-" + number + ".svg\"";
    return Reply.file(
        "image/svg+xml", simulations.drawing(number), Map.of("Content-Disposition", as));
  }

  Reply stop(Request request) {
    refuseScoped();
    return Reply.ok(RunJson.write(simulations.stop(number(request))));
  }

  Reply remove(Request request) {
    refuseScoped();
    simulations.remove(number(request));
    return Reply.ok(Json.object().put("removed", true));
  }

  private static void refuseScoped() {
    if (!Caller.current().catalogues().isEmpty()) {
      throw new VitrineException(
          Kind.UNAUTHORISED,
          "a simulated market is of no catalogue, and this key is for some of them");
    }
  }

  private static long number(Request request) {
    String text = request.var("number");
    if (!text.matches("[0-9]{1,9}")) {
      throw VitrineException.notFound("there is no run '" + text + "'");
    }
    return Long.parseLong(text);
  }
}
