package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.Comparator;
import tools.jackson.databind.node.ObjectNode;

/// Writes counts, numeric statistics and how exact they are.
final class FacetWriter {
  private FacetWriter() {}

  static void write(Params params, Found found, ObjectNode out) {
    boolean byName = params.text("sortFacetValuesBy", "count").equals("alpha");
    ObjectNode facets = Json.object();
    ObjectNode stats = Json.object();
    boolean exact = true;
    for (Facet facet : found.facets()) {
      exact &= facet.exact();
      var counts = new ArrayList<>(facet.counts());
      if (byName) {
        counts.sort(Comparator.comparing(Facet.Count::value));
      }
      ObjectNode values = facets.putObject(facet.attribute());
      counts.forEach(c -> values.put(c.value(), c.items()));
      facet
          .numbers()
          .ifPresent(n ->
              stats
                  .putObject(facet.attribute())
                  .put("min", n.min())
                  .put("max", n.max())
                  .put("avg", n.mean())
                  .put("sum", n.sum()));
    }
    if (!found.facets().isEmpty() || params.has("facets")) {
      out.set("facets", facets);
      if (!stats.isEmpty()) {
        out.set("facets_stats", stats);
      }
      out.put("exhaustiveFacetsCount", exact);
    }
    out.put("exhaustiveNbHits", found.exact()).put("exhaustiveTypo", true);
    out.putObject("exhaustive")
        .put("facetsCount", exact)
        .put("facetValues", exact)
        .put("nbHits", found.exact())
        .put("rulesMatch", true)
        .put("typo", true);
  }
}
