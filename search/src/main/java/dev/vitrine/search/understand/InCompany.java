package dev.vitrine.search.understand;

import dev.vitrine.search.Term;
import dev.vitrine.search.spelling.Correction;
import dev.vitrine.search.spelling.Corrector;
import dev.vitrine.search.spelling.Spellable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Corrections that go with the rest of a query. One slip in a long word is soon made, and its word
/// is what was meant. What takes more has to stand in some item beside another word of the query:
/// otherwise the word is rather one of another language, or of what is not sold here, and `rouge`
/// beside `robe` is no router. Nearly every short word is one slip from another one: that one has
/// to stand beside another word that some item has, too, in a title unless it is a word of titles;
/// texts have any word somewhere, and `maker` beside `coffee` is no make.
///
/// @param query the terms as they were typed
/// @param corrector knows which words stand side by side in titles, which is told sooner
/// @param meant makes terms of corrections
/// @param findable looks for them
record InCompany(List<Term> query, Corrector corrector, Meant meant, Findable findable) {
  /// What one slip costs at most.
  static final double ONE_SLIP = 6.5;

  /// Words of so many letters are short.
  private static final int SHORT = 5;

  /// Those of some corrections that do.
  List<Correction> of(List<Correction> corrections) {
    return corrections.stream().filter(c -> goes(c, corrections)).toList();
  }

  private boolean goes(Correction correction, List<Correction> all) {
    boolean one = correction.to() - correction.from() == 1 && correction.words().size() == 1;
    boolean slip = correction.cost() <= ONE_SLIP;
    boolean certain = slip && query.get(correction.from()).typed().length() > SHORT;
    if (!one || certain || alone(correction)) {
      return true;
    }
    Term corrected = term(correction);
    List<Term> others = others(correction, all);
    return (slip && others.isEmpty())
        || others.stream().anyMatch(other -> neighbours(corrected, other))
        || others.stream().anyMatch(other -> beside(corrected, other, slip));
  }

  private boolean beside(Term corrected, Term other, boolean slip) {
    var both = List.of(corrected, other);
    boolean anywhere = !slip || findable.entitled(corrected);
    return anywhere ? findable.together(both) : findable.inTitles(both);
  }

  /// Whether no other word is asked for, but for numbers of things.
  private boolean alone(Correction correction) {
    return IntStream.range(0, query.size())
        .filter(at -> at != correction.from() && !query.get(at).common())
        .mapToObj(at -> query.get(at).typed())
        .noneMatch(w -> w.length() >= CorrectSpelling.SHORTEST && Spellable.is(w));
  }

  /// The other words that are known, as they were typed or as they were meant.
  private List<Term> others(Correction correction, List<Correction> all) {
    var others = new ArrayList<Term>();
    for (int at = 0; at < query.size(); at++) {
      int here = at;
      boolean typed = all.stream().noneMatch(c -> c.from() <= here && here < c.to());
      Term term = query.get(at);
      if (typed && !term.common() && findable.items(term) > 0) {
        others.add(term);
      }
    }
    all.stream().filter(other -> !other.equals(correction)).map(this::term).forEach(others::add);
    return others;
  }

  private boolean neighbours(Term corrected, Term other) {
    String word = corrected.shown().getLast();
    String beside = other.shown().getLast();
    return corrector.together(word, beside) || corrector.together(beside, word);
  }

  private Term term(Correction correction) {
    return meant.terms(query.subList(correction.from(), correction.to()), correction).getFirst();
  }
}
