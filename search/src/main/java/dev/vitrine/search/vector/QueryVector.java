package dev.vitrine.search.vector;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The vector of what a query is taken to mean.
public final class QueryVector {
  private static final int MOST_WORDS = 64;

  private QueryVector() {}

  /// The vector in bytes; empty when the items have none, nothing was asked in words, or nothing of
  /// it is known.
  ///
  /// @param deadline when to give up, in `System.nanoTime`
  /// @throws dev.vitrine.kernel.error.VitrineException TIMEOUT when it was not ready by then
  public static Optional<byte[]> of(Understood understood, View view, long deadline) {
    return meant(understood, view)
        .flatMap(m -> Encoder.quantised(view.encoder().orElseThrow().query(m, deadline)));
  }

  /// The same where it costs nothing worth waiting for, as after {@link #of}; empty elsewhere.
  public static Optional<byte[]> ready(Understood understood, View view) {
    return meant(understood, view)
        .flatMap(m -> Encoder.quantised(view.encoder().orElseThrow().ready(m)));
  }

  /// Whether the encoder knows a word of the query.
  public static boolean known(Understood understood, View view) {
    return meant(understood, view).map(view.encoder().orElseThrow()::knows).orElse(false);
  }

  private static Optional<Meant> meant(Understood understood, View view) {
    if (view.encoder().isEmpty() || understood.terms().isEmpty()) {
      return Optional.empty();
    }
    String text =
        understood.terms().stream()
            .map(Term::typed)
            .limit(MOST_WORDS)
            .collect(Collectors.joining(" "));
    List<String> stems = stems(understood.terms(), view.postings().dictionary());
    return Optional.of(new Meant(text, stems));
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
