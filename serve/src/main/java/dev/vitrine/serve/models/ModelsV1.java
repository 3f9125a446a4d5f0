package dev.vitrine.serve.models;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.LessonJson;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.keys.Caller;
import dev.vitrine.serve.models.Models.Shelf;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The versions of a catalogue's models, what is known of each, and the choice of which one ranks.
public final class ModelsV1 {
  private static final String MODELS = "/v1/catalogues/{catalogue}/models";
  private static final String LESSON = MODELS + "/lesson";
  private static final String VERSION = MODELS + "/{version}";
  private static final double USUAL_SHARE = 0.1;

  private final Models models;
  private final Catalogues catalogues;

  public ModelsV1(Models models, Catalogues catalogues) {
    this.models = models;
    this.catalogues = catalogues;
  }

  /// Its addresses.
  public List<Route> routes() {
    return List.of(
        Route.view("GET", MODELS, "Versions of models, and which ones rank", this::list),
        Route.view("GET", LESSON, "How far a lesson is", this::lesson),
        Route.engineer("POST", LESSON, "Begin a lesson", this::train),
        Route.view("GET", MODELS + "/lessons", "The lessons there were", this::lessons),
        Route.view("GET", VERSION, "What is known of a version", this::show),
        Route.engineer("POST", VERSION + "/promote", "Let a version rank", this::promote),
        Route.engineer("POST", VERSION + "/canary", "Let it rank for some", this::canary),
        Route.engineer("POST", VERSION + "/shadow", "Let it score in shadow", this::shadow),
        Route.engineer(
            "POST", MODELS + "/rollback", "End a canary or a promotion", this::rollBack));
  }

  Reply list(Request request) {
    return Reply.ok(told(shelf(request)));
  }

  Reply lesson(Request request) {
    return Reply.ok(LessonJson.write(models.lesson(known(request))));
  }

  Reply lessons(Request request) {
    ObjectNode out = Json.object();
    ArrayNode lessons = out.putArray("lessons");
    for (Models.PastLesson held : shelf(request).lessons().reversed()) {
      ObjectNode one = lessons.addObject().put("number", held.number()).put("begun", held.begun());
      if (held.ended() > 0) {
        one.put("ended", held.ended());
      }
      one.put("outcome", held.outcome()).put("what", held.what()).put("events", held.events());
      one.put("version", held.version()).put("by", held.by()).put("note", held.note());
    }
    return Reply.ok(out);
  }

  private static String by() {
    return Caller.current().name();
  }

  Reply train(Request request) {
    return Reply.json(202, LessonJson.write(models.train(known(request), by())));
  }

  Reply show(Request request) {
    Shelf shelf = shelf(request);
    int number = version(request);
    Models.Version version =
        shelf.versions().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(() -> VitrineException.notFound("there is no version " + number));
    ObjectNode out = written(version);
    ObjectNode notes = out.putObject("notes");
    shelf
        .notes(number)
        .forEach((name, all) -> {
          ObjectNode one = notes.putObject(name);
          new TreeMap<>(all).forEach(one::put);
        });
    ObjectNode looks = out.putObject("looks");
    shelf
        .looks(number)
        .forEach((head, shares) -> {
          ObjectNode one = looks.putObject(head);
          shares.forEach(one::put);
        });
    return Reply.ok(out);
  }

  Reply promote(Request request) {
    shelf(request).promote(version(request), by());
    return list(request);
  }

  Reply canary(Request request) {
    JsonNode share =
        request.body().length == 0
            ? Json.object().put("share", USUAL_SHARE).path("share")
            : Json.readObject(request.body()).path("share");
    if (!share.isNumber()) {
      throw VitrineException.badRequest("'share' must be a number between 0 and 1");
    }
    shelf(request).canary(version(request), share.asDouble(), by());
    return list(request);
  }

  Reply shadow(Request request) {
    shelf(request).shadow(version(request), by());
    return list(request);
  }

  Reply rollBack(Request request) {
    shelf(request).rollBack(by());
    return list(request);
  }

  private static ObjectNode told(Shelf shelf) {
    Models.Standing standing = shelf.standing();
    ObjectNode out = Json.object();
    ObjectNode ranks = out.putObject("standing").put("live", standing.live());
    ranks.put("before", standing.before()).put("canary", standing.canary());
    standing.earlier().forEach(ranks.putArray("earlier")::add);
    ranks.put("share", standing.share()).put("shadow", standing.shadow());
    ArrayNode versions = out.putArray("versions");
    shelf.versions().forEach(version -> versions.add(written(version)));
    ArrayNode history = out.putArray("history");
    for (Models.Deed deed : shelf.history()) {
      ObjectNode one = history.addObject().put("at", deed.at()).put("did", deed.did());
      one.put("version", deed.version()).put("why", deed.why()).put("by", deed.by());
    }
    return out;
  }

  private static ObjectNode written(Models.Version version) {
    ObjectNode out = Json.object().put("version", version.number());
    ObjectNode facts = out.putObject("facts");
    new TreeMap<>(version.facts()).forEach(facts::put);
    return out;
  }

  private Shelf shelf(Request request) {
    return models.of(known(request));
  }

  private String known(Request request) {
    String name = request.var("catalogue");
    if (catalogues.find(name).isEmpty()) {
      throw VitrineException.notFound("there is no catalogue of that name");
    }
    return name;
  }

  private static int version(Request request) {
    String text = request.var("version");
    if (!text.matches("[0-9]{1,6}")) {
      throw VitrineException.notFound("there is no version '" + text + "'");
    }
    return Integer.parseInt(text);
  }
}
