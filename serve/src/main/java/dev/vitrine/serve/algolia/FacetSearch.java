package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.search.highlight.Highlighter;
import dev.vitrine.search.highlight.Spans;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Searching among the values of one facet, as typed into the box above a long list.
final class FacetSearch {
  private final Catalogues catalogues;
  private final SearchLimits limits;

  FacetSearch(Catalogues catalogues, SearchLimits limits) {
    this.catalogues = catalogues;
    this.limits = limits;
  }

  ObjectNode answer(String index, String facet, Params params) {
    if (facet.isEmpty() || facet.equals("*")) {
      throw VitrineException.badRequest("'facet' must name one attribute");
    }
    long start = System.nanoTime();
    Target target = Target.find(catalogues, index);
    var search = SearchRequest.of(index, params);
    String typed = params.text("facetQuery", "");
    int limit = Math.max(1, params.count("maxFacetHits", 10, 100));
    var query =
        new Query(
            search.text(),
            search.typing(),
            search.correcting(target),
            search.filter(),
            List.of(new FacetWanted(facet, limit, typed)),
            List.of(),
            List.of(),
            search.searchable(),
            0,
            0,
            search.language(),
            search.market(),
            limits.deadline(),
            false,
            search.occasion());
    List<Facet> facets = target.catalogue().answer(query).found().facets();
    ArrayNode hits = Json.array();
    boolean exact = true;
    for (Facet found : facets) {
      exact &= found.exact();
      write(found, typed, params, hits);
    }
    ObjectNode out = Json.object();
    out.set("facetHits", hits);
    out.put("exhaustiveFacetsCount", exact);
    out.set("exhaustive", Json.object().put("facetsCount", exact));
    return out.put("processingTimeMS", (System.nanoTime() - start) / 1_000_000);
  }

  private static void write(Facet found, String typed, Params params, ArrayNode out) {
    var beginnings = new ArrayList<String>();
    for (Spans.Span span : Spans.LETTERS.of(typed)) {
      span.forms().forEach(f -> beginnings.add(f + "*"));
    }
    var marks =
        Highlighter.of(
            Spans.LETTERS,
            typed,
            beginnings,
            params.text("highlightPreTag", "<em>"),
            params.text("highlightPostTag", "</em>"));
    for (Facet.Count count : found.counts()) {
      out.addObject()
          .put("value", count.value())
          .put("highlighted", marks.mark(count.value()).value())
          .put("count", count.items());
    }
  }
}
