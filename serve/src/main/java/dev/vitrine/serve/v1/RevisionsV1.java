package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Revision;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import dev.vitrine.serve.algolia.SynonymsJson;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.rules.RuleJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What was done to a catalogue's rules and synonyms, and the taking back of it, which is a change
/// of its own.
public final class RevisionsV1 {
  private static final String HISTORY = "/v1/catalogues/{catalogue}/rules/history";

  private final Catalogues catalogues;

  public RevisionsV1(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /// Its addresses.
  public List<Route> routes() {
    return List.of(
        Route.view("GET", HISTORY, "What was done to rules and synonyms", this::history),
        Route.view("GET", HISTORY + "/{number}", "One of these, before and after", this::one),
        Route.merchandise(
            "POST", HISTORY + "/{number}/undo", "Take back one of these", this::undo));
  }

  Reply history(Request request) {
    ArrayNode out = Json.array();
    catalogue(request).history().forEach(revision -> out.add(written(revision, false)));
    return Reply.ok(Json.object().set("revisions", out));
  }

  Reply one(Request request) {
    return Reply.ok(written(revision(request, catalogue(request)), true));
  }

  Reply undo(Request request) {
    Catalogue catalogue = catalogue(request);
    Revision revision = revision(request, catalogue);
    catalogue.change(revision::undone);
    return Reply.ok(Json.object().put("undone", revision.number()));
  }

  private static Revision revision(Request request, Catalogue catalogue) {
    String number = request.var("number");
    return catalogue.history().stream()
        .filter(one -> Long.toString(one.number()).equals(number))
        .findFirst()
        .orElseThrow(() -> VitrineException.notFound("there is no change of that number"));
  }

  /// @param whole whether it is told what things were and what they became
  private static ObjectNode written(Revision revision, boolean whole) {
    ObjectNode out = Json.object().put("number", revision.number()).put("at", revision.at());
    out.put("by", revision.by());
    ArrayNode changes = out.putArray("changes");
    Settings before = revision.before();
    Settings after = revision.after();
    told("rule", byId(before.rules(), Rule::id), byId(after.rules(), Rule::id), changes)
        .forEach(one -> one.with(whole, RuleJson::write));
    told(
            "synonyms",
            byId(before.synonyms(), Synonyms::id),
            byId(after.synonyms(), Synonyms::id),
            changes)
        .forEach(one -> one.with(whole, SynonymsJson::write));
    return out;
  }

  private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    Map<String, T> by = new LinkedHashMap<>();
    things.forEach(thing -> by.put(id.apply(thing), thing));
    return by;
  }

  /// A thing that was written.
  private record Written<T>(ObjectNode out, Optional<T> before, Optional<T> after) {
    void with(boolean whole, Function<T, ObjectNode> form) {
      if (whole) {
        before.ifPresent(thing -> out.set("before", form.apply(thing)));
        after.ifPresent(thing -> out.set("after", form.apply(thing)));
      }
    }
  }

  private static <T> List<Written<T>> told(
      String of, Map<String, T> before, Map<String, T> after, ArrayNode out) {
    var written = new ArrayList<Written<T>>();
    var names = new LinkedHashSet<String>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      Optional<T> was = Optional.ofNullable(before.get(name));
      Optional<T> is = Optional.ofNullable(after.get(name));
      String did = was.isEmpty() ? "added" : is.isEmpty() ? "removed" : "changed";
      ObjectNode one = out.addObject().put("of", of).put("id", name).put("did", did);
      written.add(new Written<>(one, was, is));
    }
    return written;
  }

  private Catalogue catalogue(Request request) {
    return catalogues
        .find(request.var("catalogue"))
        .orElseThrow(() -> VitrineException.notFound("there is no catalogue of that name"));
  }
}
