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

/// What the rules that hold do to one query together, most specific first: conditions of filters
/// add up, of the rest the first one that says something decides.
final class Effects {
  private static final String NEEDS_MARKET = " left out: it needs a market";

  private final Query query;
  private final Reworded words;
  private final InMarket market;
  private final List<Filter> filters = new ArrayList<>();
  private final List<Lift> lifts = new ArrayList<>();
  private final List<String> rendering = new ArrayList<>();
  private final List<String> data = new ArrayList<>();
  private final Map<String, String> hidden = new LinkedHashMap<>();
  private final Map<String, List<String>> did = new LinkedHashMap<>();
  private final Pins pins;
  private String redirect = "";

  Effects(Query query, List<Token> tokens, Words words) {
    this.query = query;
    this.words = new Reworded(query, tokens, words);
    this.market = new InMarket(query.market());
    this.pins = new Pins(did);
  }

  /// Takes one more rule.
  void add(Fired fired) {
    String id = fired.rule().id();
    Consequence does = fired.rule().consequence();
    List<String> done = new ArrayList<>(words.add(fired));
    did.put(id, done);
    narrow(does.filter(), done);
    does.facets().forEach(facet -> facet(id, facet, fired, done));
    does.boosts().forEach(boost -> lift(id, boost, done));
    does.hides().forEach(hide -> hidden.putIfAbsent(hide, id));
    if (!does.hides().isEmpty()) {
      done.add("hides " + shown(does.hides()));
    }
    pins.add(id, does);
    show(does, done);
  }

  private void narrow(Filter filter, List<String> done) {
    if (filter.equals(Filter.ALL)) {
      return;
    }
    market
        .filter(filter)
        .ifPresentOrElse(
            filled -> {
              filters.add(filled);
              done.add("filter " + FilterText.of(filled));
            },
            () -> done.add("filter " + FilterText.of(filter) + NEEDS_MARKET));
  }

  private void facet(String id, FacetFilter facet, Fired fired, List<String> done) {
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

  private void lift(String id, Boost boost, List<String> done) {
    String verb = boost.strength() < 0 ? "bury " : "boost ";
    market
        .filter(boost.filter())
        .ifPresentOrElse(
            filled -> {
              lifts.add(new Lift(id, filled, boost.strength()));
              done.add(
                  String.format(
                      Locale.ROOT, "%s%s by %.2f", verb, FilterText.of(filled), boost.strength()));
            },
            () -> done.add(verb + FilterText.of(boost.filter()) + NEEDS_MARKET));
  }

  private void show(Consequence does, List<String> done) {
    if (!does.redirect().isEmpty() && redirect.isEmpty()) {
      redirect = market.address(does.redirect()).orElse("");
      done.add("redirect " + (redirect.isEmpty() ? does.redirect() + NEEDS_MARKET : redirect));
    }
    if (!does.rendering().isEmpty()) {
      rendering.add(does.rendering());
      done.add("rendering content");
    }
    if (!does.data().isEmpty()) {
      data.add(does.data());
      done.add("user data");
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
    did.forEach((id, done) -> applied.add(new Arranged.Applied(id, done)));
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
