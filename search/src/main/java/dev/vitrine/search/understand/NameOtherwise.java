package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Dictionary;
import dev.vitrine.index.postings.Form;
import dev.vitrine.search.Term;
import dev.vitrine.search.Term.OtherName;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.rewrite.OtherNames.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Tells each word, or run of words, the other names that the shop has accepted for it. What is
/// found stays the same where the words themselves find enough.
public final class NameOtherwise implements Understanding {
  /// The share of a word's score that another name of it earns.
  private static final double WEIGHT = 0.5;

  /// A phrase scores as much as a word that tells so much.
  private static final double PHRASE = 4;

  @Override
  public String name() {
    return "other-names";
  }

  @Override
  public Understood understand(Understood before, View view) {
    List<String> stems = before.terms().stream().map(Term::stem).toList();
    var terms = new ArrayList<>(before.terms());
    for (int at = 0; at < stems.size(); at++) {
      for (Name name : view.names().at(stems, at, before.language())) {
        give(name, terms, at, view.postings().dictionary());
      }
    }
    return before.with(terms);
  }

  @Override
  public String told(Understood after) {
    return after.terms().stream()
        .flatMap(term -> term.others().stream())
        .map(name -> name.from() + " = " + name.words())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static void give(Name name, List<Term> terms, int at, Dictionary dictionary) {
    List<Term> run = List.copyOf(terms.subList(at, at + name.from().size()));
    String typed = run.stream().map(Term::typed).collect(Collectors.joining(" "));
    for (int i = 0; i < run.size(); i++) {
      float weight = weight(run.get(i), name, dictionary);
      var other = new OtherName(typed, name.shown(), Form.phrase(name.to(), weight));
      terms.set(at + i, run.get(i).alsoNamed(other));
    }
  }

  /// A name scores less than the word would, also when it is rarer, or a phrase, which scores the
  /// same whatever its words are.
  private static float weight(Term term, Name name, Dictionary dictionary) {
    double own = information(dictionary.items(term.stem()), dictionary.size());
    double other =
        name.to().size() > 1
            ? PHRASE
            : information(dictionary.items(name.to().getFirst()), dictionary.size());
    return (float) (WEIGHT * Math.min(1, own / other));
  }

  private static double information(int items, int all) {
    return Math.log1p((all - items + 0.5) / (items + 0.5));
  }
}
