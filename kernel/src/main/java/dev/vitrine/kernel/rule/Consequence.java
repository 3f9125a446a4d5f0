package dev.vitrine.kernel.rule;

import dev.vitrine.kernel.query.Filter;
import java.util.List;
import java.util.Optional;

/// What a rule does to an answer. In texts and filters `{market}` stands for the shopper's market.
///
/// @param query words that take the place of the whole query
/// @param edits changes of single words of the query
/// @param filter what every item must satisfy besides
/// @param facets filters and boosts by the values that stood for `{facet:…}` in the pattern
/// @param boosts what stands higher or lower
/// @param pins items at fixed places
/// @param pinsPass whether pinned items must satisfy the query's filter
/// @param hides ids of items that are not shown
/// @param redirect where the shopper is sent, empty for nowhere
/// @param rendering a JSON object for the front end, empty for none
/// @param data any JSON value for the front end, empty for none
public record Consequence(
    Optional<String> query,
    List<Edit> edits,
    Filter filter,
    List<FacetFilter> facets,
    List<Boost> boosts,
    List<Pin> pins,
    boolean pinsPass,
    List<String> hides,
    String redirect,
    String rendering,
    String data) {
  /// What stands for the shopper's market.
  public static final String MARKET = "{market}";

  /// It does nothing.
  public static final Consequence NONE =
      new Consequence(
          Optional.empty(),
          List.of(),
          Filter.ALL,
          List.of(),
          List.of(),
          List.of(),
          true,
          List.of(),
          "",
          "",
          "");

  public Consequence {
    edits = List.copyOf(edits);
    facets = List.copyOf(facets);
    boosts = List.copyOf(boosts);
    pins = List.copyOf(pins);
    hides = List.copyOf(hides);
  }

  /// Whether it does nothing.
  public boolean idle() {
    return query.isEmpty()
        && edits.isEmpty()
        && filter.equals(Filter.ALL)
        && facets.isEmpty()
        && boosts.isEmpty()
        && pins.isEmpty()
        && hides.isEmpty()
        && redirect.isEmpty()
        && rendering.isEmpty()
        && data.isEmpty();
  }

  /// A word or phrase of the query that is taken out.
  ///
  /// @param delete what is taken out
  /// @param insert what stands in its place, empty for nothing
  public record Edit(String delete, String insert) {}

  /// A filter by a value that the query names.
  ///
  /// @param facet the attribute
  /// @param any whether one of several values is enough
  /// @param not whether items with the value are left out instead
  /// @param strength 0 to filter; else items with the value are boosted by it
  public record FacetFilter(String facet, boolean any, boolean not, double strength) {}

  /// Items that stand higher, or lower, than their words alone would put them.
  ///
  /// @param filter which items
  /// @param strength share of the best score that is added, from -1 to 1; below 0 buries
  public record Boost(Filter filter, double strength) {}

  /// Items at a place.
  ///
  /// @param ids one, or several that follow one another
  /// @param position 0-based rank of the first of them
  public record Pin(List<String> ids, int position) {
    public Pin {
      ids = List.copyOf(ids);
    }
  }
}
