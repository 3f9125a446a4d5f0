package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Revision;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Route.merchandise(
            "POST", HISTORY + "/{number}/undo", "Take back one of these", this::undo));
  }

  Reply history(Request request) {
    ArrayNode out = Json.array();
    for (Revision revision : catalogue(request).history()) {
      ObjectNode one = out.addObject().put("number", revision.number()).put("at", revision.at());
      one.put("by", revision.by());
      ArrayNode changes = one.putArray("changes");
      told("rule", revision.before().rules(), revision.after().rules(), Rule::id, changes);
      told(
          "synonyms",
          revision.before().synonyms(),
          revision.after().synonyms(),
          Synonyms::id,
          changes);
    }
    return Reply.ok(Json.object().set("revisions", out));
  }

  Reply undo(Request request) {
    Catalogue catalogue = catalogue(request);
    String number = request.var("number");
    Revision revision =
        catalogue.history().stream()
            .filter(one -> Long.toString(one.number()).equals(number))
            .findFirst()
            .orElseThrow(() -> VitrineException.notFound("there is no change of that number"));
    catalogue.change(revision::undone);
    return Reply.ok(Json.object().put("undone", revision.number()));
  }

  private static <T> void told(
      String of, List<T> before, List<T> after, Function<T, String> id, ArrayNode out) {
    Map<String, String> did = new LinkedHashMap<>();
    before.forEach(one -> did.put(id.apply(one), "removed"));
    after.forEach(one -> did.merge(id.apply(one), "added", (_, _) -> "changed"));
    did.forEach((name, what) -> out.addObject().put("of", of).put("id", name).put("did", what));
  }

  private Catalogue catalogue(Request request) {
    return catalogues
        .find(request.var("catalogue"))
        .orElseThrow(() -> VitrineException.notFound("there is no catalogue of that name"));
  }
}
