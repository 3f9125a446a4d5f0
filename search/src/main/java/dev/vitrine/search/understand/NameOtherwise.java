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
/// found stays the same where the words themselves find enough. A name stands in every language
/// that it would be read in.
public final class NameOtherwise implements Understanding {
  /// The share of a word's score that another name of it earns.
  private static final double WEIGHT = 0.5;

  /// A phrase scores as much as a word that tells so much.
  private static final double PHRASE = 4;

  private final ReadIn readIn;

  /// @param readIn the languages that words are read in
  public NameOtherwise(ReadIn readIn) {
    this.readIn = readIn;
  }

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
        List<List<String>> keys = keys(name, at, before, view);
        give(name, keys, terms, at, view.postings().dictionary());
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

  /// The stems of a name; in a catalogue of several languages those of each, but for what is asked
  /// for anyway.
  private List<List<String>> keys(Name name, int at, Understood before, View view) {
    if (!ReadIn.several(view)) {
      return List.of(name.to());
    }
    return readIn.keys(at, at + name.from().size(), name.shown(), before, view).stream()
        .filter(key -> !key.equals(name.from()))
        .toList();
  }

  private static void give(
      Name name, List<List<String>> keys, List<Term> terms, int at, Dictionary dictionary) {
    List<Term> run = List.copyOf(terms.subList(at, at + name.from().size()));
    String typed = run.stream().map(Term::typed).collect(Collectors.joining(" "));
    for (int i = 0; i < run.size(); i++) {
      Term term = run.get(i);
      for (List<String> key : keys) {
        Form form = Form.phrase(key, weight(run.get(i), key, dictionary));
        term = term.alsoNamed(new OtherName(typed, name.shown(), form));
      }
      terms.set(at + i, term);
    }
  }

  /// A name scores less than the word would, also when it is rarer, or a phrase, which scores the
  /// same whatever its words are.
  private static float weight(Term term, List<String> key, Dictionary dictionary) {
    double own = information(dictionary.items(term.stem()), dictionary.size());
    double other =
        key.size() > 1 ? PHRASE : information(dictionary.items(key.getFirst()), dictionary.size());
    return (float) (WEIGHT * Math.min(1, own / other));
  }

  private static double information(int items, int all) {
    return Math.log1p((all - items + 0.5) / (items + 0.5));
  }
}
