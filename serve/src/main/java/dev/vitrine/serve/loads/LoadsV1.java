package dev.vitrine.serve.loads;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.algolia.IndexNames;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.keys.Caller;
import dev.vitrine.serve.loads.Loads.Load;
import dev.vitrine.serve.loads.Loads.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What was loaded, row by row what was not and why, and the sending of a file to load. A key for
/// some catalogues sees the loads of these.
public final class LoadsV1 {
  private static final String ALL = "/v1/loads";
  private static final String ONE = ALL + "/{number}";
  private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0,99}";

  private final Loads loads;
  private final Catalogues catalogues;

  public LoadsV1(Loads loads, Catalogues catalogues) {
    this.loads = loads;
    this.catalogues = catalogues;
  }

  /// Its addresses.
  public List<Route> routes() {
    String into = "/v1/catalogues/{catalogue}/loads";
    return List.of(
        Route.view("GET", ALL, "Files that were loaded", this::list),
        Route.view("GET", ONE, "What came of a load", this::show),
        Route.view("GET", ONE + "/rejects", "Rows that were not loaded", this::rejects),
        Route.file("POST", into, "Send a file to load", this::begin));
  }

  Reply list(Request request) {
    String wanted = request.query().getOrDefault("catalogue", "");
    ArrayNode out = Json.array();
    loads.list().stream()
        .filter(load -> Caller.current().sees(load.catalogue()))
        .filter(load -> wanted.isEmpty() || wanted.equals(load.catalogue()))
        .forEach(load -> out.add(written(load)));
    return Reply.ok(Json.object().set("loads", out));
  }

  Reply show(Request request) {
    return Reply.ok(written(load(request)));
  }

  Reply rejects(Request request) {
    Load load = load(request);
    var lines = new StringBuilder();
    loads.rejects(load.number()).forEach(line -> lines.append(line).append('\n'));
    String file = "attachment; filename=\"rejects-" + load.number() + ".ndjson\"";
    return new Reply(
        200,
        "application/x-ndjson; charset=utf-8",
        lines.toString().getBytes(StandardCharsets.UTF_8),
        Map.of("Content-Disposition", file));
  }

  Reply begin(Request request) {
    String name = request.query().getOrDefault("name", "");
    if (!name.matches(NAME)) {
      throw VitrineException.badRequest(
          "'name' must be the name of the file: at most 100 letters, digits, spaces and ._()-");
    }
    String catalogue = IndexNames.written(catalogues, request.var("catalogue")).name();
    String by = Caller.current().name();
    return Reply.json(202, written(loads.begin(catalogue, name, by, request.incoming())));
  }

  private Load load(Request request) {
    String number = request.var("number");
    return loads.list().stream()
        .filter(load -> Long.toString(load.number()).equals(number))
        .filter(load -> Caller.current().sees(load.catalogue()))
        .findFirst()
        .orElseThrow(() -> VitrineException.notFound("there is no load of that number"));
  }

  private static ObjectNode written(Load load) {
    ObjectNode out = Json.object().put("number", load.number());
    out.put("catalogue", load.catalogue()).put("by", load.by()).put("began", load.began());
    if (load.ended() > 0) {
      out.put("ended", load.ended());
    }
    out.put("state", load.state()).put("note", load.note()).put("rows", load.rows());
    out.put("rejected", load.rejected()).put("kept", load.kept());
    out.put("bytes", load.bytes()).put("total", load.total());
    ArrayNode files = out.putArray("files");
    for (Part part : load.files()) {
      ObjectNode one = files.addObject().put("file", part.file()).put("form", part.form());
      one.put("outcome", part.outcome()).put("rows", part.rows()).put("skipped", part.skipped());
      one.put("loaded", part.loaded()).put("unchanged", part.unchanged());
      one.put("rejected", part.rejected());
    }
    ArrayNode unknown = out.putArray("unknown");
    for (Loads.Unknown field : load.unknown()) {
      ObjectNode one = unknown.addObject().put("field", field.field()).put("rows", field.rows());
      one.put("nearest", field.nearest());
    }
    return out;
  }
}
