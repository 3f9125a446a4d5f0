package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.IndexState;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How the index of a catalogue does.
public final class IndexV1 {
  private final Catalogues catalogues;

  public IndexV1(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /// Its address.
  public List<Route> routes() {
    String path = "/v1/catalogues/{catalogue}/index";
    return List.of(Route.view("GET", path, "Size and state of the index", this::state));
  }

  Reply state(Request request) {
    IndexState state =
        catalogues
            .find(request.var("catalogue"))
            .orElseThrow(() -> VitrineException.notFound("there is no catalogue of that name"))
            .index();
    ObjectNode out = Json.object().put("items", state.items()).put("slots", state.slots());
    out.put("segments", state.segments()).put("bytes", state.bytes());
    out.put("behind", state.behind());
    state.learnt().forEach(out.putArray("learnt")::add);
    ArrayNode parts = out.putArray("parts");
    for (IndexState.Part part : state.parts()) {
      ObjectNode one = parts.addObject().put("items", part.items());
      one.put("removed", part.removed()).put("bytes", part.bytes());
    }
    return Reply.ok(out);
  }
}
