package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Form;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understood;
import dev.vitrine.search.spelling.Correction;
import dev.vitrine.search.spelling.Spellable;
import dev.vitrine.search.spelling.Speller;
import dev.vitrine.search.spelling.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words that few items have, in a query of several words, which hardly an item has all of then:
/// they may be slips of much commoner ones, such as `steal` for `steel`, or `runing`, which one
/// seller wrote. For one query and one thread.
final class RareWords {
  private static final int SHORTEST = 4;

  /// As many items have a rare word at most.
  static final int MOST_ITEMS = 3;

  /// So many times commoner is much commoner.
  private static final int MUCH = 20;

  private static final int MOST = 3;

  private final Understood before;
  private final Findable findable;

  RareWords(Understood before, Findable findable) {
    this.before = before;
    this.findable = findable;
  }

  /// Whether it is worth a look.
  boolean any() {
    return before.terms().size() > 1
        && before.phrases().isEmpty()
        && before.terms().stream().anyMatch(this::rare);
  }

  /// The word whose correction makes the query find something, or much more than it does.
  Optional<Correction> correction(Speller speller, Meant meant) {
    for (int at = 0; at < before.terms().size(); at++) {
      Term term = before.terms().get(at);
      if (rare(term)) {
        long least = (long) MUCH * (findable.items(term) + 1);
        for (Suggestion near : speller.near(term.typed(), MOST, InCompany.ONE_SLIP)) {
          var one = new Correction(at, at + 1, List.of(near.word()), List.of(), near.cost());
          if (near.count() >= least && findsMore(with(one, meant))) {
            return Optional.of(one);
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean findsMore(List<Term> terms) {
    int found = findable.together(before.terms(), MOST_ITEMS);
    int enough = Math.max(1, MUCH * found);
    return findable.together(terms, enough) >= enough;
  }

  private List<Term> with(Correction one, Meant meant) {
    var terms = new ArrayList<>(before.terms());
    terms.set(one.from(), meant.terms(List.of(terms.get(one.from())), one).getFirst());
    return terms;
  }

  private boolean rare(Term term) {
    return !term.common()
        && !term.last()
        && term.typed().length() >= SHORTEST
        && Spellable.is(term.typed())
        && term.forms().stream().allMatch(f -> f.kind() == Form.Kind.TERM)
        && findable.items(term) <= MOST_ITEMS
        && !findable.names(term);
  }
}
