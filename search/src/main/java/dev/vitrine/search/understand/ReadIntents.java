package dev.vitrine.search.understand;

import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.search.Merchandised;
import dev.vitrine.search.Merchandised.Lift;
import dev.vitrine.search.Patience;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.category.Prediction;
import dev.vitrine.search.intent.Intended;
import dev.vitrine.search.intent.Intent;
import dev.vitrine.search.intent.Intents;
import dev.vitrine.search.intent.Lexicon;
import dev.vitrine.search.intent.Parties;
import dev.vitrine.search.intent.Party;
import dev.vitrine.search.vector.QueryVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads what a shopper wants: products, videos, lives, a shop, a creator, a deal, help with an
/// order. Where a kind of items or a party is likely, its items are boosted, and the words that say
/// so need not stand in them; else nothing changes, nor where words are taken as typed.
public final class ReadIntents implements Understanding {
  /// The share of the best score that items of what is wanted gain.
  private static final double BOOST = 0.3;

  /// The share that items of a party gain whose name is all of the query.
  private static final double NAMED = 1;

  /// The share of a query's time that is given to the claims of titles: one in so many.
  private static final int PATIENCE = 40;

  private final Intents intents;
  private final Learnt<Parties> parties;

  /// With the word lists that come with the engine, at the usual pace.
  public ReadIntents() {
    this(Learnt.Pace.OF_WORDS);
  }

  /// With the word lists that come with the engine.
  ///
  /// @param pace when the names of sellers and creators are learnt anew
  public ReadIntents(Learnt.Pace pace) {
    this.intents = new Intents(Lexicon.ofAllLanguages());
    this.parties = new Learnt<>("parties", pace, _ -> Parties.NONE);
  }

  @Override
  public String name() {
    return "read-intents";
  }

  @Override
  public Understood understand(Understood before, View view) {
    if (before.terms().isEmpty()) {
      return before;
    }
    String text = before.query().text();
    List<String> typed = before.terms().stream().map(Term::typed).toList();
    List<Integer> places = TermPlaces.of(Intents.words(text), typed);
    long until = Patience.until(before.query(), PATIENCE);
    var claims = new TitleClaims(view, before.terms(), places, until);
    Parties known =
        parties.of(view, _ -> Parties.of(view.columns(), view.documents())).orElse(Parties.NONE);
    Intents.Read read = intents.of(text, known, kinds(before, view), claims);
    Understood after = before.aiming(before.aim().wanting(read.all()));
    return followed(after, read, places);
  }

  private static Prediction kinds(Understood before, View view) {
    return view.shelves()
        .kinds()
        .map(model -> model.of(QueryVector.stems(before.terms(), view.postings().dictionary())))
        .orElse(Prediction.NOTHING);
  }

  /// The same with what likely intents bring about.
  private static Understood followed(Understood before, Intents.Read read, List<Integer> places) {
    if (!before.query().correcting()) {
      return before;
    }
    var lifts = new ArrayList<Lift>();
    var spare = new ArrayList<Intents.Words>();
    for (Intended intended : read.all()) {
      if (intended.probability() >= Intents.LIKELY && said(intended, read)) {
        boolean whole =
            read.named().filter(w -> w.to() - w.from() == places.size() - 1).isPresent();
        lift(intended, whole).ifPresent(lifts::add);
        if (finds(intended.intent())) {
          read.hits().stream().filter(w -> w.intent() == intended.intent()).forEach(spare::add);
          read.named().filter(w -> w.intent() == intended.intent()).ifPresent(spare::add);
        }
      }
    }
    Understood with = spared(before, spare, places);
    return lifts.isEmpty() ? with : with.ruledBy(with.query(), lifted(with.merchandised(), lifts));
  }

  /// Whether words of the query say so, and not only what the items of its other words are.
  private static boolean said(Intended intended, Intents.Read read) {
    return intended.party().isPresent()
        || read.hits().stream().anyMatch(w -> w.intent() == intended.intent());
  }

  private static boolean finds(Intent intent) {
    return switch (intent) {
      case VIDEO, LIVE, SHOP, CREATOR, DEAL -> true;
      case PRODUCT, ORDER, AFTER_SALES -> false;
    };
  }

  private static Optional<Lift> lift(Intended intended, boolean whole) {
    return switch (intended.intent()) {
      case VIDEO, LIVE ->
          Optional.of(
              new Lift(
                  intended.intent().key() + " intent",
                  new Filter.Is(Attributes.KIND, intended.intent().key()),
                  BOOST));
      case SHOP, CREATOR -> intended.party().map(party -> lift(intended, party, whole));
      case PRODUCT, DEAL, ORDER, AFTER_SALES -> Optional.empty();
    };
  }

  private static Lift lift(Intended intended, Party party, boolean whole) {
    return new Lift(
        intended.intent().key() + " intent",
        new Filter.Is(party.attribute(), party.id()),
        whole ? NAMED : BOOST);
  }

  private static Merchandised lifted(Merchandised before, List<Lift> lifts) {
    var all = new ArrayList<>(before.lifts());
    all.addAll(lifts);
    return new Merchandised(before.arranged(), all, before.pins(), before.hidden());
  }

  /// The same where the words of intents need not stand in items, if other words are left.
  private static Understood spared(
      Understood before, List<Intents.Words> spare, List<Integer> places) {
    var terms = new ArrayList<>(before.terms());
    for (Intents.Words words : spare) {
      for (int t = places.get(words.from()); t < places.get(words.to()); t++) {
        terms.set(t, terms.get(t).withCommon(true));
      }
    }
    boolean left = terms.stream().anyMatch(term -> !term.common());
    return left && !spare.isEmpty() ? before.with(terms) : before;
  }

  @Override
  public String told(Understood after) {
    return after.aim().intents().stream().map(Intended::shown).collect(Collectors.joining(", "));
  }
}
