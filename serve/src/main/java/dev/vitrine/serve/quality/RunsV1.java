package dev.vitrine.serve.quality;

import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.KeptRun;
import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.keys.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Runs of a judged set: begun, watched and ended; what they came to, and what two differ in.
final class RunsV1 {
  private static final String RUNS = Place.SET + "/runs";
  private static final String RUN = RUNS + "/{run}";

  private final Place place;

  RunsV1(Place place) {
    this.place = place;
  }

  List<Route> routes() {
    return List.of(
        Route.view("GET", RUNS, "Runs of a judged set", this::list),
        Route.engineer("POST", RUNS, "Measure a judged set", this::begin),
        Route.engineer("POST", RUNS + "/end", "End the run that is under way", this::end),
        Route.view("GET", RUN, "A run, query by query", this::show),
        Route.engineer("DELETE", RUN, "Remove a run", this::drop),
        Route.view("GET", Place.SET + "/compare", "Two runs, query by query", this::compare));
  }

  Reply list(Request request) {
    Catalogue catalogue = place.catalogue(request);
    ArrayNode runs = Json.array();
    for (KeptRun run : place.judgements().runs(catalogue.name(), request.var("set"))) {
      runs.add(head(run));
    }
    ObjectNode out = Json.object().set("runs", runs);
    out.set("running", written(place.bench().running(catalogue.name())));
    ObjectNode measures = out.putObject("measures");
    place.bench().measures().forEach(measures::put);
    return Reply.ok(out);
  }

  private static ObjectNode head(KeptRun run) {
    ObjectNode out = Json.object().put("number", run.number());
    return Json.read(run.head()) instanceof ObjectNode head ? out.setAll(head) : out;
  }

  private static ObjectNode written(Workbench.Running running) {
    ObjectNode out = Json.object().put("state", running.state()).put("set", running.set());
    out.put("stages", running.stages()).put("done", running.done()).put("all", running.all());
    return out.put("note", running.note()).put("number", running.number());
  }

  Reply begin(Request request) {
    JsonNode body = Json.readObject(request.body());
    String stages = body.path("stages").asString(place.bench().stages().getFirst());
    String catalogue = place.catalogue(request).name();
    String by = Caller.current().name();
    return Reply.json(202, written(place.bench().begin(catalogue, request.var("set"), stages, by)));
  }

  Reply end(Request request) {
    return Reply.ok(written(place.bench().end(place.catalogue(request).name())));
  }

  Reply show(Request request) {
    KeptRun run = place.run(request, request.var("run"));
    ObjectNode out = head(run);
    JsonNode queries = Json.read(run.body()).path("queries");
    Map<String, Topic> topics = topics(place.list(request));
    boolean hits = request.query().getOrDefault("hits", "").equals("true");
    for (JsonNode query : queries) {
      if (query instanceof ObjectNode one) {
        named(one, topics);
        if (!hits) {
          one.remove("top");
        }
      }
    }
    out.set("queries", queries);
    return Reply.ok(out);
  }

  Reply drop(Request request) {
    KeptRun run = place.run(request, request.var("run"));
    String catalogue = place.catalogue(request).name();
    place.judgements().dropRun(catalogue, request.var("set"), run.number());
    return Reply.ok(Json.object().put("removed", true));
  }

  Reply compare(Request request) {
    KeptRun before = place.run(request, request.query().getOrDefault("before", ""));
    KeptRun after = place.run(request, request.query().getOrDefault("after", ""));
    JudgementList list = place.list(request);
    JsonNode out = Json.read(place.bench().compared(list, before, after));
    Map<String, Topic> topics = topics(list);
    Catalogue catalogue = place.catalogue(request);
    for (JsonNode mover : out.path("movers")) {
      if (mover instanceof ObjectNode one) {
        named(one, topics);
        titled(one.path("left"), catalogue);
        titled(one.path("came"), catalogue);
      }
    }
    return Reply.ok(out);
  }

  private static Map<String, Topic> topics(JudgementList list) {
    Map<String, Topic> topics = new HashMap<>();
    list.topics().forEach(topic -> topics.put(topic.id(), topic));
    return topics;
  }

  /// Tells what a query asks, where the set still has it.
  private static void named(ObjectNode query, Map<String, Topic> topics) {
    Topic topic = topics.get(query.path("id").asString(""));
    if (topic != null) {
      query.setAll(JudgedSetsV1.written(topic));
    }
  }

  private static void titled(JsonNode places, Catalogue catalogue) {
    for (JsonNode one : places) {
      if (one instanceof ObjectNode object) {
        catalogue
            .find(one.path("id").asString(""))
            .map(found -> Json.read(found.json()).path("title").asString(""))
            .ifPresent(title -> object.put("title", title));
      }
    }
  }
}
