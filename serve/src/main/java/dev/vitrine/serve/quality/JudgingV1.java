package dev.vitrine.serve.quality;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.keys.Caller;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Judging: items of a query in an order that does not tell their ranks, and the grades that the
/// caller gives them. What others said is not shown, so that nobody follows them.
final class JudgingV1 {
  private static final int DEEPEST = 50;
  private static final int USUAL = 10;

  private static final int LONGEST = 400;

  private final Place place;
  private final InstantSource clock;

  JudgingV1(Place place, InstantSource clock) {
    this.place = place;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        Route.view("GET", Place.QUERY, "What was said of items for a query", this::said),
        Route.view("GET", Place.QUERY + "/pool", "Items to judge for a query", this::pool),
        Route.merchandise("PUT", Place.QUERY + "/grades", "Grade an item", this::grade));
  }

  Reply said(Request request) {
    Topic topic = place.topic(request);
    Catalogue catalogue = place.catalogue(request);
    ObjectNode out = JudgedSetsV1.written(topic);
    ArrayNode said = out.putArray("judgements");
    for (Judgement one :
        place.judgements().said(catalogue.name(), request.var("set"), topic.id())) {
      ObjectNode written = said.addObject().put("item", one.item()).put("grade", one.grade());
      written.put("judge", one.judge()).put("at", one.at());
    }
    return Reply.ok(out);
  }

  Reply pool(Request request) {
    Topic topic = place.topic(request);
    Catalogue catalogue = place.catalogue(request);
    String own = Caller.current().name();
    Map<String, Integer> grades = new HashMap<>();
    for (Judgement one :
        place.judgements().said(catalogue.name(), request.var("set"), topic.id())) {
      if (one.judge().equals(own)) {
        grades.put(one.item(), one.grade());
      }
    }
    List<String> stages =
        List.of(
            request
                .query()
                .getOrDefault("stages", place.bench().stages().getFirst())
                .split(",", -1));
    int depth = depth(request.query().getOrDefault("depth", Integer.toString(USUAL)));
    var ids = new ArrayList<>(place.bench().pool(catalogue.name(), topic, stages, depth));
    Function<String, Long> lot = id -> lot(request.var("set"), topic.id(), own, id);
    ids.sort(Comparator.comparing(lot).thenComparing(id -> id));
    ObjectNode out = JudgedSetsV1.written(topic).put("judge", own);
    ArrayNode items = out.putArray("items");
    for (String id : ids) {
      ObjectNode one = items.addObject().put("id", id);
      catalogue.find(id).ifPresent(found -> one.set("item", shown(Json.read(found.json()))));
      if (grades.containsKey(id)) {
        one.put("grade", grades.get(id));
      }
    }
    return Reply.ok(out);
  }

  /// What a judge sees of an item: what it is, and nothing that tells how it was found.
  private static ObjectNode shown(JsonNode item) {
    ObjectNode out = Json.object().put("kind", item.path("kind").asString("product"));
    for (String field : List.of("title", "brand", "currency")) {
      out.put(field, item.path(field).asString(""));
    }
    JsonNode picture = item.has("image") ? item.path("image") : item.path("images");
    out.put("image", (picture.isArray() ? picture.path(0) : picture).asString(""));
    if (item.path("price").isNumber()) {
      out.set("price", item.path("price"));
    }
    String text = item.path("description").asString("");
    return out.put(
        "description", text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
  }

  private static int depth(String text) {
    int depth = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    if (depth < 1 || depth > DEEPEST) {
      throw VitrineException.badRequest("'depth' must be a whole number from 1 to " + DEEPEST);
    }
    return depth;
  }

  /// The place that an item draws: the same for the same judge and query, so that an order stays
  /// while it is worked through, and when further items join.
  private static long lot(String set, String topic, String judge, String item) {
    var sum = new CRC32();
    sum.update(String.join("\0", set, topic, judge, item).getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  Reply grade(Request request) {
    JsonNode body = Json.readObject(request.body());
    String item = body.path("item").asString("");
    JsonNode grade = body.path("grade");
    String catalogue = place.catalogue(request).name();
    String set = request.var("set");
    String topic = request.var("query");
    String judge = Caller.current().name();
    if (grade.isNull()) {
      place.judgements().takeBack(catalogue, set, topic, item, judge);
      return Reply.ok(Json.object().put("item", item).putNull("grade"));
    }
    if (!grade.isIntegralNumber()) {
      throw VitrineException.badRequest("'grade' must be 0, 1, 2 or 3, or null to take it back");
    }
    if (place.catalogue(request).find(item).isEmpty()) {
      throw VitrineException.notFound("there is no item of that id");
    }
    var judgement =
        new Judgement(topic, item, grade.asInt(Judgement.BEST + 1), judge, clock.millis());
    place.judgements().write(catalogue, set, List.of(), List.of(judgement));
    return Reply.ok(Json.object().put("item", item).put("grade", judgement.grade()));
  }
}
