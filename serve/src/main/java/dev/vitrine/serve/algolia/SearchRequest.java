package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Layout;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.serve.filter.FilterParser;
import dev.vitrine.serve.filter.Lists;
import dev.vitrine.serve.http.SearchIds;
import java.util.List;

/// One search of a batch, read and checked.
///
/// @param index the name asked, perhaps a replica's
/// @param params everything sent
/// @param text the words, cut to the longest taken
/// @param filter all conditions together
/// @param facets what to count
/// @param window which ranks
record SearchRequest(
    String index,
    Params params,
    String text,
    Filter filter,
    List<FacetWanted> facets,
    Window window) {
  private static final String TYPO_TOLERANCE = "typoTolerance";

  static SearchRequest of(String index, Params params) {
    String typed = params.text("query", "");
    int cut = Math.min(typed.length(), Query.TEXT_LIMIT);
    if (cut < typed.length() && Character.isHighSurrogate(typed.charAt(cut - 1))) {
      cut--;
    }
    return new SearchRequest(
        index, params, typed.substring(0, cut), filter(params), facets(params), Window.of(params));
  }

  /// The condition of all four filter parameters.
  static Filter filter(Params params) {
    Filter all = FilterParser.parse(params.text("filters", ""));
    all = Filter.both(all, Lists.facets(params.raw("facetFilters")));
    all = Filter.both(all, Lists.numbers(params.raw("numericFilters")));
    return Filter.both(all, Lists.tags(params.raw("tagFilters")));
  }

  /// The same with one more condition.
  SearchRequest narrowed(Filter more) {
    return new SearchRequest(index, params, text, Filter.both(filter, more), facets, window);
  }

  boolean typing() {
    return !params.text("queryType", "prefixLast").equals("prefixNone");
  }

  /// `typoTolerance` `false` switches corrections off; its other values leave them on.
  ///
  /// @param target what is asked, whose setting holds for searches that do not say
  boolean correcting(Target target) {
    return !params.text(TYPO_TOLERANCE, target.setting(TYPO_TOLERANCE, "true")).equals("false");
  }

  List<String> searchable() {
    return params.texts("restrictSearchableAttributes").orElse(List.of());
  }

  /// The first language named, else none.
  String language() {
    return params
        .texts("queryLanguages")
        .filter(l -> !l.isEmpty())
        .or(() -> params.texts("naturalLanguages").filter(l -> !l.isEmpty()))
        .map(List::getFirst)
        .orElse("");
  }

  /// The shopper's market, a parameter of our own; none for every market.
  String market() {
    return params.text("market", "");
  }

  /// `enableRules`, `ruleContexts`, `enablePersonalization`, and `layout`, a parameter of our own.
  Occasion occasion() {
    List<String> contexts = params.texts("ruleContexts").orElse(List.of());
    if (contexts.size() > 100) {
      throw VitrineException.badRequest("'ruleContexts' must be at most 100 texts");
    }
    Layout layout =
        Layout.of(params.text("layout", Layout.GRID.word()))
            .orElseThrow(() -> VitrineException.badRequest("'layout' must be grid or feed"));
    var occasion = new Occasion(params.flag("enableRules", true), contexts, 0).laidOut(layout);
    return params.flag("enablePersonalization", true) ? occasion : occasion.impersonal();
  }

  /// Whether clients will name the search in events, so that it needs an id.
  boolean named() {
    return params.flag("clickAnalytics", false);
  }

  /// The same occasion as a shopper's search, of an id unless it is not named or asks for no
  /// analytics: nothing is kept of such a search.
  ///
  /// @param token of the request, for one that has none of its own
  Occasion occasion(String id, String token) {
    String own = params.text("userToken", token);
    var who = new Who(SearchIds.name("userToken", own), "", "");
    return occasion().by(who, named() && params.flag("analytics", true) ? id : "");
  }

  boolean explain() {
    return params.flag("getRankingInfo", false);
  }

  private static List<FacetWanted> facets(Params params) {
    int limit = Math.max(1, params.count("maxValuesPerFacet", 100, 1_000));
    return params.texts("facets").orElse(List.of()).stream()
        .distinct()
        .map(f -> new FacetWanted(f, limit))
        .toList();
  }
}
