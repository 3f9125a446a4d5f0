package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.suggest.Scope;
import dev.vitrine.kernel.suggest.Suggested;
import dev.vitrine.kernel.suggest.Suggestion;
import dev.vitrine.kernel.suggest.Suggestion.Origin;
import dev.vitrine.kernel.suggest.SuggestionKind;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.serve.http.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The index of query suggestions that goes with each catalogue, under the catalogue's name and
/// `_query_suggestions`: made for the moment, in the form of Algolia's, so that widgets that
/// complete queries from such an index work. A catalogue that has that very name goes first.
final class SuggestionIndex {
  private static final String SUFFIX = "_query_suggestions";
  private static final List<String> FACETS = List.of("brand", "categories");

  private final Catalogues catalogues;
  private final SearchLimits limits;

  SuggestionIndex(Catalogues catalogues, SearchLimits limits) {
    this.catalogues = catalogues;
    this.limits = limits;
  }

  /// Whether a name is that of such an index.
  boolean answers(String name) {
    return of(name).isPresent() && catalogues.find(name).isEmpty();
  }

  private Optional<Catalogue> of(String name) {
    return name.endsWith(SUFFIX)
        ? catalogues.find(name.substring(0, name.length() - SUFFIX.length()))
        : Optional.empty();
  }

  ObjectNode answer(String name, Params params) {
    long start = System.nanoTime();
    Catalogue catalogue = of(name).orElseThrow();
    var search = SearchRequest.of(name, params);
    Window window = search.window();
    int most = Math.min(window.from() + window.size(), Typed.MOST);
    var typed =
        new Typed(
            search.text(),
            Map.of(SuggestionKind.QUERY, most),
            most,
            search.filter(),
            search.language(),
            search.market(),
            List.of(),
            limits.deadline());
    Suggested suggested = most == 0 ? Suggested.NONE : catalogue.suggest(typed);
    List<Suggestion> all =
        suggested.suggestions().stream().filter(one -> one.origin() != Origin.ORDER).toList();
    ObjectNode out = Json.object();
    ArrayNode hits = out.putArray("hits");
    all.stream()
        .skip(window.from())
        .forEach(one -> hits.add(hit(one, catalogue.name(), params, search.text())));
    out.put("nbHits", all.size()).put("page", window.page());
    out.put("nbPages", window.pages(all.size())).put("hitsPerPage", window.perPage());
    out.put("exhaustiveNbHits", true).put("query", params.text("query", ""));
    out.put("params", ResultWriter.form(params)).put("index", name);
    return out.put("processingTimeMS", (System.nanoTime() - start) / 1_000_000);
  }

  private static ObjectNode hit(Suggestion one, String catalogue, Params params, String typed) {
    ObjectNode hit = Json.object();
    ObjectNode source = hit.putObject(catalogue).put("exact_nb_hits", one.items());
    ObjectNode facets = source.putObject("facets");
    facets.set("exact_matches", matches(one.scopes()));
    facets.putObject("analytics");
    int words = one.text().split(" ", -1).length;
    hit.put("nb_words", words).put("popularity", Math.round(one.popularity() * 100));
    hit.put("query", one.text()).put("objectID", one.text());
    Picked.of(params.texts("attributesToRetrieve")).strip(hit);
    hit.put("objectID", one.text());
    if (params.texts("attributesToHighlight").filter(SuggestionIndex::none).isEmpty()) {
      hit.putObject("_highlightResult").set("query", marked(one, params, typed));
    }
    return hit;
  }

  private static boolean none(List<String> names) {
    return !names.contains("query") && !names.contains("*");
  }

  private static ObjectNode matches(List<Scope> scopes) {
    ObjectNode out = Json.object();
    for (String facet : FACETS) {
      ArrayNode list = out.putArray(facet);
      scopes.stream()
          .filter(s -> s.attribute().equals(facet))
          .forEach(s -> list.addObject().put("value", s.value()).put("count", s.items()));
    }
    return out;
  }

  private static ObjectNode marked(Suggestion one, Params params, String typed) {
    String pre = params.text("highlightPreTag", "<em>");
    String post = params.text("highlightPostTag", "</em>");
    var value = new StringBuilder();
    boolean any = false;
    boolean whole = true;
    for (Suggestion.Part part : one.parts()) {
      value.append(part.typed() ? pre + part.text() + post : part.text());
      any |= part.typed();
      whole &= part.typed() || part.text().isBlank();
    }
    List<String> words = List.of(typed.strip().split("\\s+", -1));
    long marked = one.parts().stream().filter(Suggestion.Part::typed).count();
    String level = any ? marked >= words.size() ? "full" : "partial" : "none";
    ObjectNode out = Json.object().put("value", value.toString()).put("matchLevel", level);
    ArrayNode matched = out.put("fullyHighlighted", any && whole).putArray("matchedWords");
    if (any) {
      words.forEach(matched::add);
    }
    return out;
  }
}
