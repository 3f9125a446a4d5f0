package dev.vitrine.serve.items;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.ItemState;
import dev.vitrine.serve.algolia.IndexNames;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One item from all sides: its record, what the index has of it, what it is linked with, what
/// shoppers did with it, and what keeps it from being found.
public final class ItemsV1 {
  private final Catalogues catalogues;
  private final InstantSource clock;

  /// @param clock tells which rules hold now
  public ItemsV1(Catalogues catalogues, InstantSource clock) {
    this.catalogues = catalogues;
    this.clock = clock;
  }

  /// Its address.
  public List<Route> routes() {
    String path = "/v1/catalogues/{catalogue}/items/{id}";
    return List.of(Route.view("GET", path, "All that is known of an item", this::tell));
  }

  Reply tell(Request request) {
    Catalogue catalogue = IndexNames.catalogue(request, catalogues);
    String id = request.var("id");
    Document document =
        catalogue
            .find(id)
            .orElseThrow(() -> VitrineException.notFound("there is no item of that id"));
    JsonNode item = Json.read(document.json());
    ItemState state = catalogue.state(id);
    ObjectNode out = Json.object().put("id", id).put("kind", Linked.kind(item));
    out.set("item", item);
    out.set("index", written(state));
    ArrayNode doings = out.putArray("doings");
    for (ItemState.Doing doing : state.doings()) {
      ObjectNode one = doings.addObject().put("did", doing.did()).put("span", doing.span());
      one.put("amount", Math.round(doing.amount() * 1_000) / 1_000.0);
    }
    out.set("links", new Linked(catalogue).of(id, item));
    ArrayNode hindrances = out.putArray("hindrances");
    long now = clock.millis() / 1_000;
    for (Hindrance one : Hindrance.of(id, item, state, catalogue.settings(), now)) {
      hindrances
          .addObject()
          .put("kind", one.kind())
          .put("note", one.note())
          .put("rule", one.rule());
    }
    return Reply.ok(out);
  }

  private static ObjectNode written(ItemState state) {
    ObjectNode out = Json.object().put("indexed", state.indexed()).put("worded", state.worded());
    out.put("language", state.language());
    ObjectNode attributes = out.putObject("attributes");
    new TreeMap<>(state.attributes())
        .forEach((name, values) -> values.forEach(attributes.putArray(name)::add));
    return out;
  }
}
