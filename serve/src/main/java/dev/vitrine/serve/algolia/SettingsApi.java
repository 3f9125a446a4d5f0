package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import java.util.HashMap;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// `GET` and `PUT /1/indexes/{index}/settings`, for catalogues and for their replicas, whose
/// ranking is an order.
public final class SettingsApi {
  private final Catalogues catalogues;

  public SettingsApi(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  public Reply read(Request request) {
    Target target = Target.find(catalogues, request.var("index"));
    ObjectNode out = SettingsJson.write(target.catalogue().settings());
    if (!target.catalogue().name().equals(request.var("index"))) {
      out.put("primary", target.catalogue().name()).remove("replicas");
    }
    return Reply.ok(out);
  }

  public Reply write(Request request) {
    String name = Target.check(request.var("index"));
    ObjectNode change = Json.readObject(request.body());
    for (String each : catalogues.names()) {
      var found = catalogues.find(each).filter(c -> c.settings().replicas().containsKey(name));
      if (found.isPresent() && catalogues.find(name).isEmpty()) {
        return replica(found.get(), name, SettingsJson.orders(change));
      }
    }
    Catalogue catalogue = catalogues.open(name);
    long task = catalogue.change(old -> SettingsJson.merge(name, old, change));
    return Reply.ok(Tasks.updated(task));
  }

  private static Reply replica(Catalogue catalogue, String name, List<Order> orders) {
    long task =
        catalogue.change(old -> {
          var replicas = new HashMap<>(old.replicas());
          replicas.put(name, orders);
          return new Settings(
              old.searchable(), old.facets(), old.ranking(), old.synonyms(), replicas, old.extra());
        });
    return Reply.ok(Tasks.updated(task));
  }
}
