package dev.vitrine.serve.rules;

import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Consequence.Boost;
import dev.vitrine.kernel.rule.Consequence.Edit;
import dev.vitrine.kernel.rule.Consequence.FacetFilter;
import dev.vitrine.kernel.rule.Consequence.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what a rule does.
final class ConsequenceJson {
  private static final int ID = 512;
  private static final int MOST_PINS = 300;
  private static final int LONGEST_GROUP = 100;
  private static final int MOST_HIDES = 50;
  private static final int MOST_EDITS = 50;
  private static final int DATA = 10_000;
  private static final int DEEPEST = 999;
  private static final Set<String> KNOWN =
      Set.of("params", "promote", "filterPromotes", "hide", "userData", "boosts", "redirect");
  private static final Set<String> PARAMS =
      Set.of(
          "query",
          "filters",
          "facetFilters",
          "numericFilters",
          "tagFilters",
          "optionalFilters",
          "automaticFacetFilters",
          "automaticOptionalFacetFilters",
          "renderingContent");

  private ConsequenceJson() {}

  static Consequence read(Part part) {
    part.fields(KNOWN);
    Part params = part.field("params");
    if (!params.missing()) {
      params.fields(PARAMS);
    }
    Part query = params.field("query");
    var rendering = Rendering.read(params.field("renderingContent"));
    Part redirect = part.field("redirect");
    List<Boost> boosts = new ArrayList<>(Boosts.own(part.field("boosts")));
    boosts.addAll(Boosts.optional(params.field("optionalFilters")));
    List<FacetFilter> facets = facets(params.field("automaticFacetFilters"), false);
    facets.addAll(facets(params.field("automaticOptionalFacetFilters"), true));
    Part data = part.field("userData");
    return new Consequence(
        query.node().isString() ? Optional.of(query.text(Query.TEXT_LIMIT)) : Optional.empty(),
        edits(query),
        Filters.all(params),
        facets,
        boosts,
        pins(part.field("promote")),
        part.field("filterPromotes").flag(true),
        hides(part.field("hide")),
        redirect.missing() ? rendering.redirect() : Addresses.checked(redirect),
        rendering.rest(),
        data.missing() ? "" : Rendering.limited(data, data.node(), DATA));
  }

  private static List<Edit> edits(Part query) {
    if (query.missing() || query.node().isString()) {
      return List.of();
    }
    query.fields(Set.of("edits", "remove"));
    var edits = new ArrayList<Edit>();
    for (Part gone : query.field("remove").list(MOST_EDITS)) {
      edits.add(new Edit(gone.name(Query.TEXT_LIMIT), ""));
    }
    for (Part edit : query.field("edits").list(MOST_EDITS)) {
      edit.fields(Set.of("type", "delete", "insert"));
      String type = edit.field("type").text(10);
      String delete = edit.field("delete").name(Query.TEXT_LIMIT);
      edits.add(
          switch (type) {
            case "remove" -> new Edit(delete, "");
            case "replace" -> new Edit(delete, edit.field("insert").name(Query.TEXT_LIMIT));
            default -> throw edit.field("type").wrong("expected remove or replace");
          });
    }
    return edits;
  }

  private static List<FacetFilter> facets(Part part, boolean optional) {
    var facets = new ArrayList<FacetFilter>();
    for (Part one : part.list(20)) {
      boolean object = one.node().isObject();
      if (object) {
        one.fields(Set.of("facet", "score", "disjunctive", "negative"));
      }
      Part score = one.field("score");
      double points = score.missing() ? 1 : score.whole(0, 1_000);
      String facet = object ? one.field("facet").name(200) : one.name(200);
      facets.add(
          new FacetFilter(
              facet,
              one.field("disjunctive").flag(false),
              one.field("negative").flag(false),
              optional ? Boosts.strength(points) : 0));
    }
    return facets;
  }

  private static List<Pin> pins(Part part) {
    var pins = new ArrayList<Pin>();
    int items = 0;
    for (Part one : part.list(MOST_PINS)) {
      one.fields(Set.of("objectID", "objectIDs", "position"));
      if (one.has("objectID") == one.has("objectIDs")) {
        throw one.wrong("expected either objectID or objectIDs");
      }
      List<String> ids =
          (one.has("objectID") ? List.of(one.field("objectID")) : group(one.field("objectIDs")))
              .stream().map(id -> id.name(ID)).toList();
      items += ids.size();
      if (items > MOST_PINS) {
        throw part.wrong("at most " + MOST_PINS + " items in all");
      }
      pins.add(new Pin(ids, (int) one.field("position").whole(0, DEEPEST)));
    }
    return pins;
  }

  private static List<Part> group(Part part) {
    List<Part> ids = part.list(LONGEST_GROUP);
    if (ids.isEmpty() || !part.node().isArray()) {
      throw part.wrong("expected a list of ids");
    }
    return ids;
  }

  private static List<String> hides(Part part) {
    var hides = new ArrayList<String>();
    for (Part one : part.list(MOST_HIDES)) {
      one.fields(Set.of("objectID"));
      hides.add(one.field("objectID").name(ID));
    }
    return hides;
  }
}
