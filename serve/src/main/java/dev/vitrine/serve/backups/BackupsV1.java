package dev.vitrine.serve.backups;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.backups.Backups.Backup;
import dev.vitrine.serve.backups.Backups.Progress;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.keys.Caller;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Copies of the whole shop: listing, making, fetching and removing them. They are of all
/// catalogues, so that a key for some of them has nothing to do here.
public final class BackupsV1 {
  private static final String ALL = "/v1/backups";
  private static final String ONE = ALL + "/{name}";

  private final Backups backups;

  public BackupsV1(Backups backups) {
    this.backups = backups;
  }

  /// Its addresses.
  public List<Route> routes() {
    return List.of(
        Route.view("GET", ALL, "Backups, and how far the next one is", this::list),
        Route.engineer("POST", ALL, "Begin to make a backup", this::begin),
        Route.admin("GET", ONE, "Fetch a backup: it holds the keys", this::fetch),
        Route.admin("DELETE", ONE, "Remove a backup", this::remove));
  }

  Reply list(Request request) {
    refuseScoped();
    ObjectNode out = Json.object();
    out.set("progress", written(backups.progress()));
    ArrayNode all = out.putArray("backups");
    backups.list().forEach(backup -> all.add(written(backup)));
    return Reply.ok(out);
  }

  Reply begin(Request request) {
    refuseScoped();
    return Reply.json(202, Json.object().set("progress", written(backups.begin())));
  }

  Reply fetch(Request request) {
    String name = request.var("name");
    return Reply.file(
        "application/zip",
        backups.file(name),
        Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""));
  }

  Reply remove(Request request) {
    backups.remove(request.var("name"));
    return Reply.ok(Json.object().put("removed", true));
  }

  private static void refuseScoped() {
    if (!Caller.current().catalogues().isEmpty()) {
      throw new VitrineException(
          Kind.UNAUTHORISED, "a backup is of all catalogues, and this key is for some of them");
    }
  }

  private static ObjectNode written(Progress progress) {
    ObjectNode out = Json.object().put("state", progress.state().name().toLowerCase(Locale.ROOT));
    out.put("doing", progress.doing()).put("done", progress.done()).put("all", progress.all());
    return out.put("name", progress.name()).put("note", progress.note());
  }

  private static ObjectNode written(Backup backup) {
    ObjectNode out = Json.object().put("name", backup.name()).put("bytes", backup.bytes());
    out.put("made", backup.made()).put("sha256", backup.sha256()).put("damage", backup.damage());
    ObjectNode sizes = out.putObject("catalogues");
    new TreeMap<>(backup.catalogues()).forEach(sizes::put);
    ArrayNode files = out.putArray("files");
    for (Backups.Content file : backup.files()) {
      ObjectNode one = files.addObject().put("path", file.path()).put("bytes", file.bytes());
      one.put("sha256", file.sha256());
    }
    return out;
  }
}
