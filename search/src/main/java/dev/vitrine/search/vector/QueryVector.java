package dev.vitrine.search.vector;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The vector of what a query is taken to mean.
public final class QueryVector {
  private QueryVector() {}

  /// The vector in bytes; empty when the items have none, nothing was asked in words, or nothing of
  /// it is known.
  public static Optional<byte[]> of(Understood understood, View view) {
    if (view.encoder().isEmpty() || understood.terms().isEmpty()) {
      return Optional.empty();
    }
    List<String> stems = stems(understood.terms(), view.postings().dictionary());
    return Encoder.quantised(view.encoder().get().query(stems));
  }

  /// The stem of each word that tells something; for one that no item has, what it stands for.
  public static List<String> stems(List<Term> terms, Dictionary dictionary) {
    var stems = new ArrayList<String>();
    boolean someTell = terms.stream().anyMatch(t -> !t.common());
    for (Term term : terms) {
      if (!term.common() || !someTell) {
        stems.addAll(stems(term, dictionary));
      }
    }
    return stems;
  }

  private static List<String> stems(Term term, Dictionary dictionary) {
    if (dictionary.items(term.stem()) > 0) {
      return List.of(term.stem());
    }
    Form best = Form.term(term.stem(), 0);
    for (Form form : term.forms()) {
      boolean known =
          form.kind() == Form.Kind.PHRASE
              || (form.kind() == Form.Kind.TERM && dictionary.items(form.term()) > 0);
      if (known && form.weight() > best.weight()) {
        best = form;
      }
    }
    return List.of(best.term().split(" ", -1));
  }
}
