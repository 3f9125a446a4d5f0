package dev.vitrine.serve.algolia;

import static dev.vitrine.serve.http.Route.admin;
import static dev.vitrine.serve.http.Route.engineer;
import static dev.vitrine.serve.http.Route.merchandise;
import static dev.vitrine.serve.http.Route.search;
import static dev.vitrine.serve.http.Route.view;

import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.search.highlight.Spans;
import dev.vitrine.serve.http.AboutJson;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.metrics.Meters;
import java.util.ArrayList;
import java.util.List;

/// The paths of the protocol. Fixed words come before placeholders, because the first path that
/// fits answers.
public final class AlgoliaRoutes {
  private static final String ALL = "/1/indexes";
  private static final String INDEX = ALL + "/{index}";
  private static final String SYNONYMS = INDEX + "/synonyms";
  private static final String RULES = INDEX + "/rules";
  private static final String COMPOSITION = "/1/compositions/{composition}";

  private AlgoliaRoutes() {}

  /// Every route of the protocol.
  public static List<Route> of(
      Catalogues catalogues, SearchLimits limits, Spans spans, AboutJson about, Meters meters) {
    var updates = new PartialUpdates();
    var out = new ArrayList<Route>();
    var searches = new Searches(catalogues, limits, new ResultWriter(spans, about), meters);
    out.addAll(searches(searches));
    out.addAll(recommendations(new Recommendations(catalogues, limits, spans)));
    out.addAll(compositions(new Compositions(searches)));
    out.addAll(synonyms(new SynonymsApi(catalogues)));
    out.addAll(rules(new RulesApi(catalogues)));
    out.addAll(settings(new SettingsApi(catalogues)));
    out.addAll(many(new Writes(catalogues, updates, limits), new Browse(catalogues, limits)));
    out.addAll(indexes(new Indexes(catalogues)));
    out.addAll(objects(new Objects(catalogues, updates)));
    return out;
  }

  private static List<Route> searches(Searches to) {
    return List.of(
        search("POST", ALL + "/*/queries", "Many searches at once", to::many),
        search("POST", INDEX + "/query", "One search", to::one),
        search("GET", INDEX + "/query", "One search by address", to::one),
        search("POST", INDEX + "/facets/{facet}/query", "Search in a facet's values", to::facet));
  }

  private static List<Route> recommendations(Recommendations to) {
    return List.of(
        search("POST", ALL + "/*/recommendations", "Items beside others, and trends", to::many));
  }

  private static List<Route> compositions(Compositions to) {
    return List.of(
        search("POST", COMPOSITION + "/run", "A page of several kinds of items", to::run),
        search(
            "POST",
            COMPOSITION + "/facets/{facet}/query",
            "Search in a facet's values of a composition",
            to::facet));
  }

  private static List<Route> synonyms(SynonymsApi to) {
    return List.of(
        merchandise("POST", SYNONYMS + "/batch", "Write many synonyms", to::batch),
        view("POST", SYNONYMS + "/search", "Find synonyms", to::search),
        merchandise("POST", SYNONYMS + "/clear", "Remove all synonyms", to::clear),
        view("GET", SYNONYMS + "/{id}", "Read a synonym", to::read),
        merchandise("PUT", SYNONYMS + "/{id}", "Write a synonym", to::put),
        merchandise("DELETE", SYNONYMS + "/{id}", "Remove a synonym", to::remove));
  }

  private static List<Route> rules(RulesApi to) {
    return List.of(
        merchandise("POST", RULES + "/batch", "Write many rules", to::batch),
        view("POST", RULES + "/search", "Find rules", to::search),
        merchandise("POST", RULES + "/clear", "Remove all rules", to::clear),
        view("GET", RULES + "/{id}", "Read a rule", to::read),
        merchandise("PUT", RULES + "/{id}", "Write a rule", to::put),
        merchandise("DELETE", RULES + "/{id}", "Remove a rule", to::remove));
  }

  private static List<Route> settings(SettingsApi to) {
    return List.of(
        view("GET", INDEX + "/settings", "Read settings", to::read),
        engineer("PUT", INDEX + "/settings", "Change settings", to::write));
  }

  private static List<Route> many(Writes writes, Browse browse) {
    return List.of(
        engineer("POST", ALL + "/*/batch", "Write to many catalogues", writes::everywhere),
        engineer("POST", INDEX + "/batch", "Write many items", writes::batch),
        engineer("POST", INDEX + "/clear", "Remove all items", writes::clear),
        engineer("POST", INDEX + "/deleteByQuery", "Remove by filter", writes::removeMatching),
        view("POST", INDEX + "/browse", "Walk through all items", browse::handle),
        view("GET", INDEX + "/browse", "Walk through all items by address", browse::handle));
  }

  private static List<Route> indexes(Indexes to) {
    return List.of(
        view("GET", ALL, "List catalogues", to::list),
        view("GET", INDEX + "/task/{task}", "Whether a write can be found", to::task),
        admin("DELETE", INDEX, "Drop a catalogue", to::drop));
  }

  private static List<Route> objects(Objects to) {
    return List.of(
        search("POST", ALL + "/*/objects", "Read many items", to::readMany),
        engineer("POST", INDEX, "Write a new item", to::add),
        engineer("POST", INDEX + "/{id}/partial", "Change fields of an item", to::patch),
        search("GET", INDEX + "/{id}", "Read an item", to::read),
        engineer("PUT", INDEX + "/{id}", "Write an item", to::put),
        engineer("DELETE", INDEX + "/{id}", "Remove an item", to::remove));
  }
}
