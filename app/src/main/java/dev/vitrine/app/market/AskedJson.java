package dev.vitrine.app.market;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.FilterText;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Document;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Searches and pages as `/v1/search` takes and gives them. Facets, orders and tallies are not
/// asked for: shoppers of a market have no use for them.
final class AskedJson {
  /// The fields that say who asks, which older servers do not know.
  static final List<String> WHO = List.of("search", "client", "user", "session");

  private AskedJson() {}

  /// @param named whether it is said who asks
  static ObjectNode of(String catalogue, Query query, boolean named) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("catalogue", catalogue).put("query", query.text());
    out.put("from", query.from()).put("size", query.size());
    out.put("correct", query.correcting()).put("typing", query.typing());
    out.put("language", query.language()).put("market", query.market());
    out.put("rules", query.occasion().rules()).put("at", query.occasion().at());
    query.occasion().contexts().forEach(out.putArray("contexts")::add);
    if (!query.filter().equals(Filter.ALL)) {
      out.put("filter", FilterText.of(query.filter()));
    }
    if (named) {
      Who who = query.occasion().who();
      out.put("search", query.occasion().search()).put("client", who.client());
      out.put("user", who.user()).put("session", who.session());
    }
    return out;
  }

  static Answer answer(JsonNode page) {
    var hits = new ArrayList<Hit>();
    for (JsonNode hit : page.path("hits")) {
      var document = new Document(hit.path("id").asString(""), hit.path("item").toString());
      hits.add(
          new Hit(document, hit.path("rank").asInt(), hit.path("score").asDouble(), Reasons.NONE));
    }
    boolean exact = page.path("total_exact").asBoolean();
    var found = new Found(page.path("total").asLong(), exact, List.of());
    return new Answer(hits, found, List.of(), List.of(), List.of(), Trace.NONE);
  }
}
