package dev.vitrine.serve.v1;

import dev.vitrine.kernel.answer.Look;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.AboutJson;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A search with everything that the page was chosen from, perhaps without some steps, so that an
/// engineer sees what each of them does. Nothing is recorded or counted.
public final class LookV1 {
  private static final List<String> HOW =
      List.of("without", "candidates", "item", "settings", "version");
  private static final int MOST = 1_000;
  private static final int SETTINGS = 100;

  /// Stands for the version that ranks now.
  private static final int LIVE = 1_000_000;

  private final Catalogues catalogues;
  private final Duration deadline;
  private final AboutJson about;

  /// @param about tells what a query was taken to be about
  public LookV1(Catalogues catalogues, Duration deadline, AboutJson about) {
    this.catalogues = catalogues;
    this.deadline = deadline;
    this.about = about;
  }

  /// Its address.
  public List<Route> routes() {
    String path = "/v1/catalogues/{catalogue}/look";
    return List.of(Route.view("POST", path, "A page and what it was chosen from", this::look));
  }

  Reply look(Request request) {
    long start = System.nanoTime();
    ObjectNode body = Json.readObject(request.body());
    Query query = QueryJson.read(body.deepCopy().remove(HOW), deadline).query();
    var fields = new Fields(body);
    var how =
        new Look.How(
            fields.texts("without"),
            fields.count("candidates", 100, MOST),
            fields.text("item"),
            settings(body.path("settings")),
            version(fields));
    Catalogue catalogue =
        catalogues
            .find(request.var("catalogue"))
            .orElseThrow(() -> VitrineException.notFound("there is no catalogue of that name"));
    Look look = catalogue.look(query, how);
    ObjectNode out = AnswerJson.write(look.answer(), catalogue, about, true, true);
    ArrayNode words = out.putArray("words");
    look.words().forEach(word -> words.add(written(word)));
    ArrayNode steps = out.putArray("steps");
    for (Look.Place place : look.steps()) {
      ObjectNode one = steps.addObject().put("stage", place.stage()).put("step", place.step());
      one.put("optional", place.optional());
    }
    look.models().forEach(out.putArray("models")::add);
    look.features().forEach(out.putArray("features")::add);
    ArrayNode candidates = out.putArray("candidates");
    look.candidates().forEach(candidate -> candidates.add(written(candidate, catalogue)));
    look.fate().ifPresent(fate -> out.set("fate", AnswerJson.write(fate)));
    return Reply.ok(out.put("micros", (System.nanoTime() - start) / 1_000));
  }

  private static OptionalInt version(Fields fields) {
    int version = fields.count("version", LIVE, LIVE);
    return version == LIVE ? OptionalInt.empty() : OptionalInt.of(version);
  }

  /// Numbers of the configuration by key, as a file of it would have them.
  private static Map<String, String> settings(JsonNode told) {
    if (!told.isMissingNode() && !told.isObject()) {
      throw VitrineException.badRequest("settings: an object of keys and values is expected");
    }
    if (told.size() > SETTINGS) {
      throw VitrineException.badRequest("settings: at most " + SETTINGS);
    }
    Map<String, String> settings = new HashMap<>();
    told.forEachEntry((key, value) -> {
      if (!value.isString() && !value.isNumber() && !value.isBoolean()) {
        throw VitrineException.badRequest("settings." + key + ": a text or a number is expected");
      }
      settings.put(key, value.asString().strip());
    });
    return settings;
  }

  private static ObjectNode written(Look.Word word) {
    ObjectNode out = Json.object().put("typed", word.typed()).put("language", word.language());
    out.put("needed", word.needed()).put("unfinished", word.unfinished());
    ArrayNode forms = out.putArray("forms");
    for (Look.Form form : word.forms()) {
      ObjectNode one = forms.addObject().put("kind", form.kind()).put("text", form.text());
      one.put("weight", form.weight());
      form.items().ifPresent(items -> one.put("items", items));
    }
    return out;
  }

  private static ObjectNode written(Look.Candidate candidate, Catalogue catalogue) {
    ObjectNode out = Json.object().put("id", candidate.id());
    catalogue
        .find(candidate.id())
        .map(document -> Json.read(document.json()))
        .ifPresent(item -> {
          out.put("title", item.path("title").asString(""));
          out.put("kind", item.path("kind").asString("product"));
        });
    out.put("position", candidate.position());
    candidate.foundBy().forEach(out.putArray("found_by")::add);
    out.set("recall", Json.number(candidate.recall()));
    out.set("first", Json.number(candidate.first()));
    out.set("last", Json.number(candidate.last()));
    ArrayNode values = out.putArray("values");
    candidate.values().forEach(value -> values.add(Json.number(value)));
    return out;
  }
}
