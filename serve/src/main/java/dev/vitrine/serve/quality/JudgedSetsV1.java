package dev.vitrine.serve.quality;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.Agreement;
import dev.vitrine.kernel.judge.JudgedSetState;
import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.keys.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The judged sets of a catalogue and their queries.
final class JudgedSetsV1 {
  private static final int MOST_AT_ONCE = 1_000;
  private static final List<String> FIELDS = List.of("text", "filter", "language", "market");

  private final Place place;

  JudgedSetsV1(Place place) {
    this.place = place;
  }

  List<Route> routes() {
    return List.of(
        Route.view("GET", Place.SETS, "Judged sets", this::list),
        Route.merchandise("POST", Place.SETS, "Make a judged set", this::make),
        Route.view("GET", Place.SET, "A judged set with its queries", this::show),
        Route.engineer("DELETE", Place.SET, "Remove a judged set", this::drop),
        Route.merchandise("POST", Place.SET + "/queries", "Add queries to judge", this::add),
        Route.merchandise("DELETE", Place.QUERY, "Take a query out", this::remove));
  }

  Reply list(Request request) {
    ArrayNode sets = Json.array();
    for (JudgedSetState state : place.judgements().sets(place.catalogue(request).name())) {
      sets.add(written(state));
    }
    ObjectNode out = Json.object().set("sets", sets);
    place.bench().stages().forEach(out.putArray("stages")::add);
    return Reply.ok(out);
  }

  private static ObjectNode written(JudgedSetState state) {
    ObjectNode out = Json.object().put("name", state.name()).put("made", state.made());
    out.put("queries", state.topics()).put("judged", state.judged());
    out.put("judgements", state.judgements()).put("runs", state.runs());
    return out.put("last", state.last());
  }

  Reply make(Request request) {
    JsonNode body = Json.readObject(request.body());
    String name = body.path("name").asString("");
    place.judgements().make(place.catalogue(request).name(), name);
    return Reply.json(201, Json.object().put("name", name));
  }

  Reply drop(Request request) {
    place.judgements().drop(place.catalogue(request).name(), request.var("set"));
    return Reply.ok(Json.object().put("removed", true));
  }

  Reply show(Request request) {
    JudgementList list = place.list(request);
    String own = Caller.current().name();
    Map<String, Set<String>> judged = new HashMap<>();
    Map<String, Integer> ofOwn = new HashMap<>();
    for (Judgement one : list.judgements()) {
      judged.computeIfAbsent(one.topic(), _ -> new HashSet<>()).add(one.item());
      ofOwn.merge(one.topic(), one.judge().equals(own) ? 1 : 0, Integer::sum);
    }
    ObjectNode out = Json.object().put("name", list.name()).put("judge", own);
    out.set("agreement", written(place.bench().agreement(list.judgements())));
    out.put("judgements", list.judgements().size());
    ArrayNode queries = out.putArray("queries");
    for (Topic topic : list.topics()) {
      ObjectNode one = written(topic);
      one.put("judged", judged.getOrDefault(topic.id(), Set.of()).size());
      queries.add(one.put("own", ofOwn.getOrDefault(topic.id(), 0)));
    }
    out.set("disputed", Disputed.written(list, place.catalogue(request)));
    return Reply.ok(out);
  }

  static ObjectNode written(Topic topic) {
    ObjectNode out = Json.object().put("id", topic.id()).put("text", topic.text());
    out.put("filter", topic.filter()).put("language", topic.language());
    return out.put("market", topic.market());
  }

  /// Agreement as JSON, where what is not known is `null`.
  static ObjectNode written(Agreement agreement) {
    ObjectNode out = Json.object();
    if (agreement.alpha().isPresent()) {
      out.put("alpha", Math.round(agreement.alpha().getAsDouble() * 1e4) / 1e4);
    } else {
      out.putNull("alpha");
    }
    return out.put("pairs", agreement.pairs()).put("judges", agreement.judges());
  }

  Reply add(Request request) {
    JsonNode sent = Json.readObject(request.body()).path("queries");
    if (!sent.isArray() || sent.isEmpty() || sent.size() > MOST_AT_ONCE) {
      throw VitrineException.badRequest("'queries' must be a list of 1 to " + MOST_AT_ONCE);
    }
    JudgementList list = place.list(request);
    var there = new HashSet<Topic>();
    long last = 0;
    for (Topic topic : list.topics()) {
      there.add(nameless(topic));
      last = Math.max(last, number(topic.id()));
    }
    var added = new ArrayList<Topic>();
    for (JsonNode one : sent) {
      Topic topic = topic(one, "q" + (last + 1));
      if (there.add(nameless(topic))) {
        added.add(topic);
        last++;
      }
    }
    place.judgements().write(place.catalogue(request).name(), list.name(), added, List.of());
    ArrayNode out = Json.array();
    added.forEach(topic -> out.add(written(topic)));
    return Reply.json(201, Json.object().set("added", out));
  }

  private static long number(String id) {
    return id.matches("q[0-9]{1,9}") ? Long.parseLong(id.substring(1)) : 0;
  }

  /// The query without its name, by which it is known that it is there already.
  private static Topic nameless(Topic topic) {
    return new Topic("q0", topic.text(), topic.filter(), topic.language(), topic.market());
  }

  private Topic topic(JsonNode sent, String id) {
    for (String field : sent.propertyNames()) {
      if (!FIELDS.contains(field) || !sent.path(field).isString()) {
        throw VitrineException.badRequest("a query has the texts " + String.join(", ", FIELDS));
      }
    }
    String filter = sent.path("filter").asString("").strip();
    place.bench().checkFilter(filter);
    return new Topic(
        id,
        sent.path("text").asString("").strip().replaceAll("\\s+", " "),
        filter,
        sent.path("language").asString("").strip(),
        sent.path("market").asString("").strip());
  }

  Reply remove(Request request) {
    String catalogue = place.catalogue(request).name();
    place.judgements().remove(catalogue, request.var("set"), request.var("query"));
    return Reply.ok(Json.object().put("removed", true));
  }
}
