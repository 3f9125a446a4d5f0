package dev.vitrine.search.understand;

import dev.vitrine.search.Term;
import dev.vitrine.search.spelling.Correction;
import java.util.List;
import java.util.stream.IntStream;

/// Corrections that go with the rest of a query: some item has the corrected word beside another
/// word that was asked for. Otherwise the word is rather one of another language, or of what is not
/// sold here, than a slip: `rouge` beside `robe` is no router.
///
/// @param query the terms as they were typed
/// @param meant makes terms of corrections
/// @param findable looks for them
record InCompany(List<Term> query, Meant meant, Findable findable) {
  /// Those of some corrections that do; all where the query has no other word that is known.
  List<Correction> of(List<Correction> corrections) {
    List<Term> known =
        IntStream.range(0, query.size())
            .filter(at -> corrections.stream().noneMatch(c -> c.from() <= at && at < c.to()))
            .mapToObj(query::get)
            .filter(term -> !term.common() && findable.items(term) > 0)
            .toList();
    return known.isEmpty()
        ? corrections
        : corrections.stream().filter(c -> goes(c, known, corrections)).toList();
  }

  private boolean goes(Correction correction, List<Term> known, List<Correction> all) {
    if (correction.to() - correction.from() > 1 || correction.words().size() > 1) {
      return true;
    }
    Term corrected = term(correction);
    return known.stream().anyMatch(other -> findable.together(List.of(corrected, other)))
        || all.stream()
            .filter(other -> !other.equals(correction) && other.words().size() == 1)
            .anyMatch(other -> findable.together(List.of(corrected, term(other))));
  }

  private Term term(Correction correction) {
    return meant
        .terms(query.subList(correction.from(), correction.from() + 1), correction)
        .getFirst();
  }
}
