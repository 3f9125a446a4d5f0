package dev.vitrine.search.suggest;

import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.suggest.Scope;
import dev.vitrine.kernel.suggest.Suggested;
import dev.vitrine.kernel.suggest.Suggestion;
import dev.vitrine.kernel.suggest.Suggestion.Origin;
import dev.vitrine.kernel.suggest.SuggestionKind;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.search.intent.OrderPhrases;
import dev.vitrine.search.suggest.Completer.Match;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// The suggestions of one request. One thread, used once.
final class Suggesting {
  private static final int LOOKED_AT = 3;

  /// Values of each attribute told for where a query leads.
  private static final int VALUES = 3;

  private static final List<FacetWanted> SCOPES =
      List.of(
          new FacetWanted(Attributes.CATEGORY_LEVEL + 0, VALUES),
          new FacetWanted(Attributes.CATEGORY_LEVEL + 1, VALUES),
          new FacetWanted(Attributes.CATEGORIES, VALUES),
          new FacetWanted(Attributes.BRAND, VALUES));

  private final Typed typed;
  private final Checking checking;
  private final Sources sources;
  private final SafeWords safe;
  private final Folded folded;
  private final Parts parts;
  private final QueriesMeant queries;
  private final boolean order;
  private final Picking picking;

  Suggesting(
      Typed typed,
      Checking checking,
      Sources sources,
      SafeWords safe,
      UnaryOperator<String> stems,
      OrderPhrases orders) {
    this.typed = typed;
    this.checking = checking;
    this.sources = sources;
    this.safe = safe;
    this.folded = Folded.of(typed.text());
    this.parts = new Parts(folded.plain());
    this.picking =
        new Picking(
            checking,
            safe,
            stems,
            parts,
            typed.wanted(SuggestionKind.QUERY),
            System.nanoTime() + typed.deadline().toNanos());
    this.queries = new QueriesMeant(typed, sources, picking, orders);
    this.order = orders.saidBy(typed.text());
  }

  /// Where the finished words ask for an order, its unfinished one is none of an item's or a
  /// name's.
  ///
  /// @param items finds items of a kind for a text whose last word may be unfinished
  Suggested all(BiFunction<SuggestionKind, String, List<Suggestion>> items) {
    var out = new ArrayList<Suggestion>();
    if (typed.wanted(SuggestionKind.QUERY) > 0) {
      queries.pick();
      List<Suggestion> picked = picking.picked();
      for (int i = 0; i < picked.size(); i++) {
        boolean leads = i < typed.scopes() && picked.get(i).origin() != Origin.ORDER;
        out.add(leads ? scoped(picked.get(i)) : picked.get(i));
      }
    }
    for (SuggestionKind kind : SuggestionKind.values()) {
      if (kind != SuggestionKind.QUERY && typed.wanted(kind) > 0 && !order) {
        out.addAll(kind.oneItem() ? items.apply(kind, meant()) : named(kind, typed.wanted(kind)));
      }
    }
    return new Suggested(out, queries.corrected(), sources.catalogue().isPresent());
  }

  /// What items are looked for with: as typed, or where slips were mended, the best query.
  private String meant() {
    return queries.corrected() ? picking.picked().getFirst().text() : typed.text();
  }

  private Suggestion scoped(Suggestion query) {
    var scopes = new ArrayList<Scope>();
    Optional<Found> found = checking.facets(query.text(), SCOPES);
    for (Facet facet : found.map(Found::facets).orElse(List.of())) {
      for (Facet.Count count : facet.counts()) {
        scopes.add(new Scope(facet.attribute(), count.value(), count.items()));
      }
    }
    return query.in(scopes);
  }

  /// Those of a kind whose name begins so, or else whose name begins as the last words do, where
  /// the words before those find something.
  private List<Suggestion> named(SuggestionKind kind, int wanted) {
    var out = new ArrayList<Suggestion>();
    String plain = folded.plain();
    int looked = LOOKED_AT * wanted;
    Set<String> seen = new HashSet<>();
    int at = 0;
    do {
      String rest = plain.substring(at);
      String before = plain.substring(0, at).strip();
      pick(kind, sources.look(kind, c -> c.beginning(rest, looked)), before, wanted, seen, out);
      at = plain.indexOf(' ', at) + 1;
    } while (out.isEmpty() && at > 0 && at < plain.length());
    if (out.isEmpty()) {
      pick(kind, sources.look(kind, c -> c.slipped(plain, looked)), "", wanted, seen, out);
    }
    return out;
  }

  private void pick(
      SuggestionKind kind,
      List<Match> matches,
      String before,
      int wanted,
      Set<String> seen,
      List<Suggestion> out) {
    for (Match match : matches) {
      Proposal proposal = match.proposal();
      boolean shown = out.size() < wanted && safe.allows(match.text());
      if (shown && (kind == SuggestionKind.CATEGORY || seen.add(match.text()))) {
        Optional<Found> with = checking.value(proposal.attribute(), proposal.value(), before);
        with.flatMap(_ -> checking.value(proposal.attribute(), proposal.value(), ""))
            .ifPresent(found -> out.add(suggestion(match, found)));
      }
    }
  }

  private Suggestion suggestion(Match match, Found found) {
    Proposal proposal = match.proposal();
    return new Suggestion(
        proposal.kind(),
        proposal.text(),
        parts.of(proposal.text()),
        proposal.origin(),
        false,
        found.total(),
        found.exact(),
        match.score(),
        Optional.of(new Scope(proposal.attribute(), proposal.value(), found.total())),
        List.of(),
        Optional.empty());
  }
}
