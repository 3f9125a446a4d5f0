package dev.vitrine.search.rules;

import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.answer.Arranged;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.FilterText;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Consequence.Boost;
import dev.vitrine.kernel.rule.Consequence.FacetFilter;
import dev.vitrine.search.Merchandised;
import dev.vitrine.search.Merchandised.Lift;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.rules.Fired.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the rules that hold do to one query together, most specific first: conditions of filters
/// add up, of the rest the first one that says something decides.
final class Effects {
  private static final String NEEDS_MARKET = " needs a market";

  private final Query query;
  private final Reworded words;
  private final InMarket market;
  private final List<Filter> filters = new ArrayList<>();
  private final List<Lift> lifts = new ArrayList<>();
  private final List<String> rendering = new ArrayList<>();
  private final List<String> data = new ArrayList<>();
  private final Map<String, String> hidden = new LinkedHashMap<>();
  private final Map<String, Told> told = new LinkedHashMap<>();
  private final Pins pins;
  private String redirect = "";

  Effects(Query query, List<Token> tokens, Words words) {
    this.query = query;
    this.words = new Reworded(query, tokens, words);
    this.market = new InMarket(query.market());
    this.pins = new Pins(told);
  }

  /// Takes one more rule.
  void add(Fired fired) {
    String id = fired.rule().id();
    Consequence does = fired.rule().consequence();
    var done = new Told();
    told.put(id, done);
    words.add(fired, done);
    narrow(does.filter(), done);
    does.facets().forEach(facet -> facet(id, facet, fired, done));
    does.boosts().forEach(boost -> lift(id, boost, done));
    does.hides().forEach(hide -> hidden.putIfAbsent(hide, id));
    if (!does.hides().isEmpty()) {
      done.did().add("hides " + shown(does.hides()));
    }
    pins.add(id, does);
    show(does, done);
  }

  private void narrow(Filter filter, Told done) {
    if (filter.equals(Filter.ALL)) {
      return;
    }
    market
        .filter(filter)
        .ifPresentOrElse(
            filled -> {
              filters.add(filled);
              done.did().add("filter " + FilterText.of(filled));
            },
            () -> done.not().add("filter " + FilterText.of(filter) + NEEDS_MARKET));
  }

  private void facet(String id, FacetFilter facet, Fired fired, Told done) {
    List<Filter> values = new ArrayList<>();
    for (Span span : fired.facets().getOrDefault(facet.facet(), List.of())) {
      Filter is = new Filter.Is(facet.facet(), span.text());
      values.add(facet.not() ? new Filter.Not(is) : is);
    }
    if (values.isEmpty()) {
      return;
    }
    Filter all =
        values.size() == 1
            ? values.getFirst()
            : facet.any() ? new Filter.Or(values) : new Filter.And(values);
    if (facet.strength() == 0) {
      narrow(all, done);
    } else {
      lift(id, new Boost(all, facet.strength()), done);
    }
  }

  private void lift(String id, Boost boost, Told done) {
    String verb = boost.strength() < 0 ? "bury " : "boost ";
    market
        .filter(boost.filter())
        .ifPresentOrElse(
            filled -> {
              lifts.add(new Lift("rule " + id, filled, boost.strength()));
              done.did()
                  .add(
                      String.format(
                          Locale.ROOT,
                          "%s%s by %.2f",
                          verb,
                          FilterText.of(filled),
                          boost.strength()));
            },
            () -> done.not().add(verb + FilterText.of(boost.filter()) + NEEDS_MARKET));
  }

  private void show(Consequence does, Told done) {
    if (!does.redirect().isEmpty()) {
      redirect(does.redirect(), done);
    }
    if (!does.rendering().isEmpty()) {
      rendering.add(does.rendering());
      done.did().add("rendering content");
    }
    if (!does.data().isEmpty()) {
      data.add(does.data());
      done.did().add("user data");
    }
  }

  private void redirect(String url, Told done) {
    Optional<String> filled = market.address(url);
    if (filled.isEmpty()) {
      done.not().add("redirect " + url + NEEDS_MARKET);
    } else if (!redirect.isEmpty()) {
      done.not().add("redirect " + url + ": another rule sends to " + redirect);
    } else {
      redirect = filled.get();
      done.did().add("redirect " + redirect);
    }
  }

  /// What is understood of the query as it is now.
  Understood on(Understood before, View view) {
    Query changed = query.worded(words.text());
    for (Filter filter : filters) {
      changed = changed.narrowed(filter);
    }
    if (!hidden.isEmpty()) {
      List<Filter> ids =
          hidden.keySet().stream().<Filter>map(id -> new Filter.Is(Attributes.ID, id)).toList();
      changed = changed.narrowed(new Filter.Not(new Filter.Or(ids)));
    }
    List<Merchandised.Placed> placed = pins.on(changed, view, hidden);
    var applied = new ArrayList<Arranged.Applied>();
    told.forEach((id, done) -> applied.add(done.as(id)));
    var arranged = new Arranged(applied, redirect, rendering, data);
    boolean ranked = query.ranked();
    return before.ruledBy(
        changed, new Merchandised(arranged, ranked ? lifts : List.of(), placed, hidden));
  }

  static String shown(List<String> ids) {
    return ids.size() <= 3
        ? String.join(" ", ids)
        : String.join(" ", ids.subList(0, 3)) + " and " + (ids.size() - 3) + " more";
  }
}
