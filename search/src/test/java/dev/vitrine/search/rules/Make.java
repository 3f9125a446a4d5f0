package dev.vitrine.search.rules;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.rule.Condition;
import dev.vitrine.kernel.rule.Condition.Anchoring;
import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Consequence.Boost;
import dev.vitrine.kernel.rule.Consequence.Edit;
import dev.vitrine.kernel.rule.Consequence.FacetFilter;
import dev.vitrine.kernel.rule.Consequence.Pin;
import dev.vitrine.kernel.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A rule in the making.
public final class Make {
  private final String id;
  private final List<Condition> conditions = new ArrayList<>();
  private final List<Rule.Period> validity = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();
  private final List<FacetFilter> facets = new ArrayList<>();
  private final List<Boost> boosts = new ArrayList<>();
  private final List<Pin> pins = new ArrayList<>();
  private final List<String> hides = new ArrayList<>();
  private Optional<String> query = Optional.empty();
  private Filter filter = Filter.ALL;
  private boolean pinsPass = true;
  private boolean enabled = true;
  private String redirect = "";
  private String data = "";

  private Make(String id) {
    this.id = id;
  }

  public static Make rule(String id) {
    return new Make(id);
  }

  public Make is(String pattern) {
    return when(pattern, Anchoring.IS, false);
  }

  public Make starts(String pattern) {
    return when(pattern, Anchoring.STARTS_WITH, false);
  }

  public Make ends(String pattern) {
    return when(pattern, Anchoring.ENDS_WITH, false);
  }

  public Make contains(String pattern) {
    return when(pattern, Anchoring.CONTAINS, false);
  }

  public Make like(String pattern) {
    return when(pattern, Anchoring.CONTAINS, true);
  }

  public Make when(String pattern, Anchoring anchoring, boolean alternatives) {
    conditions.add(new Condition(pattern, anchoring, alternatives, "", List.of(), Filter.ALL));
    return this;
  }

  public Make in(String context, String... markets) {
    conditions.add(new Condition("", Anchoring.ANY, false, context, List.of(markets), Filter.ALL));
    return this;
  }

  public Make under(Filter asked) {
    conditions.add(new Condition("", Anchoring.ANY, false, "", List.of(), asked));
    return this;
  }

  public Make from(long from, long until) {
    validity.add(new Rule.Period(from, until));
    return this;
  }

  public Make off() {
    enabled = false;
    return this;
  }

  public Make query(String text) {
    query = Optional.of(text);
    return this;
  }

  public Make edit(String delete, String insert) {
    edits.add(new Edit(delete, insert));
    return this;
  }

  public Make filter(String attribute, String value) {
    filter = new Filter.Is(attribute, value);
    return this;
  }

  public Make facet(String attribute, double strength) {
    facets.add(new FacetFilter(attribute, false, false, strength));
    return this;
  }

  public Make boost(String attribute, String value, double strength) {
    boosts.add(new Boost(new Filter.Is(attribute, value), strength));
    return this;
  }

  public Make pin(int position, String... ids) {
    pins.add(new Pin(List.of(ids), position));
    return this;
  }

  public Make whateverTheFilter() {
    pinsPass = false;
    return this;
  }

  public Make hide(String... ids) {
    hides.addAll(List.of(ids));
    return this;
  }

  public Make redirect(String url) {
    redirect = url;
    return this;
  }

  public Make data(String json) {
    data = json;
    return this;
  }

  public Rule rule() {
    return new Rule(
        id,
        "",
        enabled,
        List.of(),
        conditions,
        validity,
        new Consequence(
            query, edits, filter, facets, boosts, pins, pinsPass, hides, redirect, "", data));
  }
}
