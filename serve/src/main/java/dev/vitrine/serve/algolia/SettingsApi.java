package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// `GET` and `PUT /1/indexes/{index}/settings`, for catalogues and for their replicas, whose
/// ranking is an order.
public final class SettingsApi {
  private final Catalogues catalogues;

  public SettingsApi(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  public Reply read(Request request) {
    String name = request.var("index");
    Target target = Target.find(catalogues, name);
    Settings settings = target.catalogue().settings();
    String own = target.catalogue().name();
    return Reply.ok(
        own.equals(name) ? SettingsJson.write(settings) : Replicas.write(own, name, settings));
  }

  public Reply write(Request request) {
    String name = Target.check(request.var("index"));
    ObjectNode change = Json.readObject(request.body());
    if (catalogues.find(name).isEmpty()) {
      for (String each : catalogues.names()) {
        var found = catalogues.find(each).filter(c -> c.settings().replicas().containsKey(name));
        if (found.isPresent()) {
          long task = found.get().change(old -> Replicas.changed(name, old, change));
          return Reply.ok(Tasks.updated(task));
        }
      }
    }
    Map<String, ObjectNode> taken = taken(name, change);
    long task =
        catalogues
            .open(name)
            .change(old -> {
              Settings next = SettingsJson.merge(name, old, change);
              for (var each : taken.entrySet()) {
                next = Replicas.changed(each.getKey(), next, each.getValue());
              }
              return next;
            });
    taken.keySet().forEach(catalogues::drop);
    return Reply.ok(Tasks.updated(task));
  }

  /// What was set on names that become replicas: some clients set an order on a name first and make
  /// it a replica then. Until then it is a catalogue without items, which has to make room.
  private Map<String, ObjectNode> taken(String catalogue, ObjectNode change) {
    var out = new HashMap<String, ObjectNode>();
    for (String name : Replicas.names(change.path("replicas"))) {
      catalogues
          .find(name)
          .filter(found -> !found.name().equals(catalogue))
          .ifPresent(found -> {
            if (found.size() > 0) {
              throw VitrineException.badRequest(
                  "'replicas': " + name + " is a catalogue with items; delete it first");
            }
            ObjectNode set = Json.object();
            found.settings().extra().forEach((key, text) -> set.set(key, Json.read(text)));
            out.put(name, set);
          });
    }
    return out;
  }
}
